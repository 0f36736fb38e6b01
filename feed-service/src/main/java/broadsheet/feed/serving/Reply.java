package broadsheet.feed.serving;

import broadsheet.feed.press.Pressed;

/**
 * What a reader gets.
 *
 * @param status 200, 404 or 503
 * @param keeping how long it may be kept without asking
 */
record Reply(int status, Pressed body, Keeping keeping) {

    static Reply found(Pressed page) {
        return new Reply(200, page, Keeping.ASK_AGAIN);
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
