package broadsheet.comment.domain;

/** Somebody wants to do with a comment what only its author may. */
public final class NotTheAuthor extends RuntimeException {

    NotTheAuthor() {
        super("Only the author of a comment may do this.");
    }

    /** A sentence for whoever asked. */
    public String reason() {
        return String.valueOf(getMessage());
    }
}
