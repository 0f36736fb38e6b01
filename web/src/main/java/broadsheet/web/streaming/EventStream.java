package broadsheet.web.streaming;

import jakarta.servlet.AsyncContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;

/** An answer that goes on as server-sent events after its request was handled, on a virtual thread of its own. */
public final class EventStream {

    private static final Logger LOG = LoggerFactory.getLogger(EventStream.class);

    private final AsyncContext answer;
    private final Ending ending;

    private EventStream(AsyncContext answer, Ending ending) {
        this.answer = answer;
        this.ending = ending;
    }

    /**
     * Answers a request. The head of the answer is sent at once: filters still add to it when the request was handled,
     * and would do so while the events are being written.
     *
     * @param events writes the answer, which ends when it returns
     * @param gone called when the client is gone; has the events end soon
     * @throws IOException if the client is gone already: no events are asked for
     */
    public static void serve(HttpServletRequest request, HttpServletResponse response, Events events, Runnable gone)
            throws IOException {
        response.setContentType("text/event-stream;charset=UTF-8");
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        // Else a proxy may keep what is said until there is more of it
        response.setHeader("X-Accel-Buffering", "no");
        response.flushBuffer();
        var ending = new Ending(gone);
        var answer = request.startAsync();
        answer.setTimeout(0);
        answer.addListener(ending);
        Thread.ofVirtual().name("stream").start(() -> new EventStream(answer, ending).write(events));
    }

    private void write(Events events) {
        try {
            events.writeTo(answer.getResponse().getOutputStream());
            ending.end(answer);
        } catch (IOException _) {
            // The client is gone, or takes nothing any more: the server knows, and ends the request
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            ending.end(answer);
        } catch (RuntimeException e) {
            LOG.warn("A stream broke off, its client resumes it: {}", e.toString());
            ending.end(answer);
        } finally {
            ending.written();
        }
    }

    /** What is written. */
    @FunctionalInterface
    public interface Events {

        /** Writes, until it is over or the client is gone. */
        void writeTo(OutputStream out) throws IOException, InterruptedException;
    }
}
