package broadsheet.article.domain;

import java.time.Instant;

/** An article that must not be published yet. */
public final class Embargoed extends RuntimeException {

    private final String reason;

    private Embargoed(Instant until) {
        super("Under embargo until " + until);
        this.reason = "The article is under embargo until " + until + ", and can't be published before.";
    }

    static void requireOver(Content content, Instant at) {
        var until = content.embargoUntil();
        if (until != null && at.isBefore(until)) {
            throw new Embargoed(until);
        }
    }

    /** A sentence that names the time. */
    public String reason() {
        return reason;
    }
}
