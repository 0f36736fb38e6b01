package broadsheet.comment.live;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;

/** One client's stream: what is on its way to it. What it has already, it doesn't get again. */
final class Stream {

    private static final byte[] END = {};

    private final Channel channel;
    private volatile LogPosition has;
    private final BlockingQueue<byte[]> waiting;
    private volatile boolean ended;

    /**
     * A stream that nothing was said on yet.
     *
     * @param has what the client has got
     * @param waiting how many events may be on their way
     */
    Stream(Channel channel, LogPosition has, int waiting) {
        this.channel = channel;
        this.has = has;
        this.waiting = new ArrayBlockingQueue<>(waiting);
    }

    Channel channel() {
        return channel;
    }

    /** Forgets what the client had, which is no place in this log. */
    void beginAnew(LogPosition from) {
        has = from;
    }

    void say(Frame frame) {
        if (has.isBefore(frame.partition(), frame.offset())) {
            say(frame.bytes());
        }
    }

    /** Never waits: a client that doesn't keep up loses its stream, and resumes it when it can. */
    void say(byte[] event) {
        if (!ended && !waiting.offer(event)) {
            end();
        }
    }

    void end() {
        ended = true;
        waiting.clear();
        // Wakes the writer; with no room for that, it is awake
        var _ = waiting.offer(END);
    }

    boolean isOpen() {
        return !ended;
    }

    /** What is to be written next: all that waits, or a heartbeat when nothing does for so long. */
    List<byte[]> next(Duration heartbeat) throws InterruptedException {
        var events = new ArrayList<byte[]>();
        var first = waiting.poll(heartbeat.toMillis(), TimeUnit.MILLISECONDS);
        events.add(first == null ? Frame.HEARTBEAT : first);
        waiting.drainTo(events);
        return events;
    }
}
