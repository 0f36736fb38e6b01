package broadsheet.comment.live;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/** What was said last on all channels, within bounds; for whoever holds the lock of {@link Channels}. */
final class Recent {

    /** 16 million bytes: some thousands of the longest comments, or as many short ones as may be kept. */
    private static final long MOST_BYTES = 16_000_000;

    private final Deque<Kept> frames = new ArrayDeque<>();
    private final int most;
    private LogPosition since;
    private long bytes;

    /** Begins to keep, at a place of the log. */
    Recent(int most, LogPosition since) {
        this.most = most;
        this.since = since;
    }

    void add(Frame frame, LogPosition after) {
        frames.add(new Kept(frame, after));
        bytes += frame.bytes().length;
        while (frames.size() > most || bytes > MOST_BYTES) {
            var oldest = frames.remove();
            bytes -= oldest.frame().bytes().length;
            // Tellers answer one after the other: what one of them says later may have an earlier cause
            since = since.isBeyond(oldest.after()) ? since : oldest.after();
        }
    }

    /** All that was said since is here. */
    LogPosition since() {
        return since;
    }

    List<Frame> on(Channel channel, LogPosition after) {
        return frames.stream()
                .map(Kept::frame)
                .filter(frame -> frame.channel().equals(channel))
                .filter(frame -> after.isBefore(frame.partition(), frame.offset()))
                .toList();
    }

    private record Kept(Frame frame, LogPosition after) {}
}
