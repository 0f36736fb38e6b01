package broadsheet.web.streaming;

import jakarta.servlet.AsyncContext;
import jakarta.servlet.AsyncEvent;
import jakarta.servlet.AsyncListener;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * The end of a stream, which either whoever writes it makes or the server, once the client is gone. A request that is
 * over is in use for somebody else at once, so the server waits until nobody writes here any more: a late failure would
 * be somebody else's. It waits no longer than the server lets a write take.
 */
final class Ending implements AsyncListener {

    private final Runnable gone;
    private final AtomicBoolean made = new AtomicBoolean();
    private final CompletableFuture<Void> written = new CompletableFuture<>();

    Ending(Runnable gone) {
        this.gone = gone;
    }

    /** Ends the answer, unless the server does. */
    void end(AsyncContext answer) {
        if (made.compareAndSet(false, true)) {
            complete(answer);
        }
    }

    /** Nothing is written any more. */
    void written() {
        written.complete(null);
    }

    @Override
    public void onError(AsyncEvent event) {
        var isOurs = made.compareAndSet(false, true);
        gone.run();
        written.join();
        if (isOurs) {
            complete(event.getAsyncContext());
        }
    }

    @Override
    public void onTimeout(AsyncEvent event) {
        onError(event);
    }

    @Override
    public void onComplete(AsyncEvent event) {
        // Nothing is left to do
    }

    @Override
    public void onStartAsync(AsyncEvent event) {
        // Never begun anew
    }

    private static void complete(AsyncContext answer) {
        try {
            answer.complete();
        } catch (IllegalStateException _) {
            // The server has ended it, as when it stops
        }
    }
}
