package broadsheet.comment.domain;

/** A discussion can't be opened or closed now. */
public final class DiscussionRefused extends RuntimeException {

    DiscussionRefused(String reason) {
        super(reason);
    }

    /** A sentence for whoever asked. */
    public String reason() {
        return String.valueOf(getMessage());
    }
}
