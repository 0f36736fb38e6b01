package broadsheet.article.media;

import java.io.IOException;

/** Whoever was sending a file has stopped before its end. */
final class BrokenOff extends IOException {

    BrokenOff(IOException cause) {
        super(cause);
    }
}
