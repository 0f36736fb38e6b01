package broadsheet.web.streaming;

import jakarta.servlet.AsyncEvent;
import jakarta.servlet.AsyncListener;

/**
 * Ends a stream that can't be written to any more, on a thread of the server, which is no error that somebody would
 * have to be told of. Whoever wrote and failed leaves the request alone from then on: the server may have it in use for
 * somebody else already.
 */
public final class ClientGone implements AsyncListener {

    @Override
    public void onError(AsyncEvent event) {
        event.getAsyncContext().complete();
    }

    @Override
    public void onTimeout(AsyncEvent event) {
        event.getAsyncContext().complete();
    }

    @Override
    public void onComplete(AsyncEvent event) {
        // Whoever writes closes
    }

    @Override
    public void onStartAsync(AsyncEvent event) {
        // Never begun anew
    }
}
