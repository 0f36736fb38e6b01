package broadsheet.feed.live;

import broadsheet.web.problem.Problems;
import broadsheet.web.streaming.EventStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Serves streams. Each has a virtual thread that waits for what is new and writes it: a browser that is slow keeps
 * nobody else waiting, and one that takes nothing any more is cut off by the server's limit for a write.
 */
@Component
class Streaming implements SmartLifecycle {

    private final LiveFronts fronts;
    private final LiveSettings settings;
    private volatile boolean running;

    Streaming(LiveFronts fronts, LiveSettings settings) {
        this.fronts = fronts;
        this.settings = settings;
    }

    /**
     * Answers a request with a stream, which goes on after this returns.
     *
     * @throws org.springframework.web.ErrorResponseException 404 if there is no such front, 503 if no stream can be
     *     opened now
     */
    void serve(HttpServletRequest request, HttpServletResponse response) {
        var front = request.getRequestURI();
        if (!fronts.isThere(front)) {
            throw Problems.notFound("No front that is pressed is at this address.");
        }
        var has = Optional.ofNullable(request.getHeader("Last-Event-ID")).orElse("");
        var listener = fronts.open(front, has)
                .orElseThrow(() -> Problems.unavailable("No stream can be opened at the moment. Try again later."));
        try {
            EventStream.serve(request, response, out -> write(listener, out), listener::end);
        } catch (IOException _) {
            // The browser is gone already
            fronts.close(listener);
        } catch (RuntimeException e) {
            fronts.close(listener);
            throw e;
        }
    }

    @Override
    public void start() {
        running = true;
        fronts.begin();
    }

    /** Before the web server waits for the requests that it has: streams would never end. */
    @Override
    public void stop() {
        running = false;
        fronts.endAll();
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    private void write(Listener listener, OutputStream out) throws IOException, InterruptedException {
        try {
            out.write(Telling.greeting(settings.retry().toMillis()));
            out.flush();
            follow(listener, out);
        } finally {
            fronts.close(listener);
        }
    }

    private void follow(Listener listener, OutputStream out) throws IOException, InterruptedException {
        while (listener.isOpen()) {
            var next = listener.next(settings.heartbeat());
            out.write(next.map(Telling::bytes).orElse(Telling.HEARTBEAT));
            out.flush();
            if (next.isPresent()) {
                listener.rest(settings.rest());
            }
        }
    }
}
