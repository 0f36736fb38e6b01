package broadsheet.feed.serving;

import static java.nio.charset.StandardCharsets.UTF_8;

import broadsheet.feed.press.Pressed;
import org.jspecify.annotations.Nullable;

/**
 * What a reader gets.
 *
 * @param status 200, 301, 404, 410 or 503
 * @param keeping how long it may be kept without asking
 * @param location where to look instead, if anywhere
 */
record Reply(
        int status, Pressed body, Keeping keeping, @Nullable String location) {

    Reply(int status, Pressed body, Keeping keeping) {
        this(status, body, keeping, null);
    }

    static Reply found(Pressed page) {
        return new Reply(200, page, Keeping.ASK_AGAIN);
    }

    /** It is there from now on; caches ask again, since a slug may come back. */
    static Reply moved(String location) {
        var text = Pressed.of("text/plain;charset=utf-8", location.getBytes(UTF_8));
        return new Reply(301, text, Keeping.ASK_AGAIN, location);
    }

    /** How long browsers and caches in between may keep a reply. */
    enum Keeping {
        /** As long as they like, but they must ask whether it is still the same. */
        ASK_AGAIN("public, max-age=0, must-revalidate"),
        A_YEAR("public, max-age=31536000, immutable"),
        NOT_AT_ALL("no-store");

        private final String header;

        Keeping(String header) {
            this.header = header;
        }

        String header() {
            return header;
        }
    }
}
