package broadsheet.local.rebuild;

import java.io.IOException;

/** feed-service doesn't answer, or can't at the moment. */
final class Away extends RuntimeException {

    Away(String message) {
        super(message);
    }

    Away(IOException cause) {
        super(cause);
    }
}
