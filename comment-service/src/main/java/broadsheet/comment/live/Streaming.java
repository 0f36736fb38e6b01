package broadsheet.comment.live;

import broadsheet.comment.live.LettingIn.Guest;
import broadsheet.web.streaming.EventStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Serves streams. Each has a virtual thread that waits for the next event and writes it: a client that is slow keeps
 * nobody else waiting, and one that waits costs a few kilobytes.
 */
@Component
public class Streaming implements SmartLifecycle {

    private final Channels channels;
    private final LettingIn lettingIn;
    private final CatchingUp catchingUp;
    private final LiveSettings settings;
    private volatile boolean running;

    Streaming(Channels channels, LettingIn lettingIn, CatchingUp catchingUp, LiveSettings settings) {
        this.channels = channels;
        this.lettingIn = lettingIn;
        this.catchingUp = catchingUp;
        this.settings = settings;
    }

    /**
     * Answers a request with a stream, which goes on after this returns.
     *
     * @param lastEventId what the client has got, as it says; null for one that is new
     * @param first what the client is told when it is there, as a server-sent event's bytes; asked for once it listens
     * @throws org.springframework.web.ErrorResponseException 400 if the last event's id is none of ours, 429 if the
     *     client's address has as many streams as it may, 503 if none can be opened now
     */
    public void serve(
            HttpServletRequest request,
            HttpServletResponse response,
            Channel channel,
            @Nullable String lastEventId,
            Supplier<byte[]> first) {
        if (!running) {
            throw LettingIn.noRoom();
        }
        var guest = lettingIn.open(request, channel, lastEventId);
        try {
            EventStream.serve(request, response, out -> write(guest, out, first), guest.opened().stream()::end);
        } catch (IOException _) {
            // The client is gone already
            lettingIn.close(guest);
        } catch (RuntimeException e) {
            lettingIn.close(guest);
            throw e;
        }
    }

    /** A server-sent event that leaves the client's place in the log as it is. */
    public static byte[] aside(String name, String json) {
        return Frame.aside(name, json);
    }

    @Override
    public void start() {
        running = true;
    }

    /** Before the web server waits for the requests that it has: streams would never end. */
    @Override
    public void stop() {
        running = false;
        channels.endAll();
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    private void write(Guest guest, OutputStream out, Supplier<byte[]> first) throws IOException, InterruptedException {
        var opened = guest.opened();
        try {
            out.write(Frame.greeting(settings.retry().toMillis(), opened.from()));
            out.write(first.get());
            out.flush();
            catchingUp.write(opened, out);
            follow(opened.stream(), out);
            if (!running) {
                out.write(Frame.comeAgain(sometime()));
                out.flush();
            }
        } finally {
            lettingIn.close(guest);
        }
    }

    /** Not all at once: the instances that stay would meet the whole crowd in one moment. */
    private long sometime() {
        var soonest = settings.retry().toMillis();
        return ThreadLocalRandom.current().nextLong(soonest, 2 * soonest + 1);
    }

    private void follow(Stream stream, OutputStream out) throws IOException, InterruptedException {
        while (stream.isOpen()) {
            for (var event : stream.next(settings.heartbeat())) {
                out.write(event);
            }
            out.flush();
        }
    }
}
