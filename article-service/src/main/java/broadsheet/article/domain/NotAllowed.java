package broadsheet.article.domain;

/** Somebody wants to do what isn't theirs to do. */
public final class NotAllowed extends RuntimeException {

    private final String reason;

    NotAllowed(String reason) {
        super(reason);
        this.reason = reason;
    }

    /** A sentence for whoever asked. */
    public String reason() {
        return reason;
    }
}
