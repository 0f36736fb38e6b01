package broadsheet.article.domain;

/** A plan that makes no sense for the article as it is. */
public final class Unplannable extends RuntimeException {

    private final String field;
    private final String reason;

    Unplannable(String field, String reason) {
        super(field + " " + reason);
        this.field = field;
        this.reason = reason;
    }

    /** Which part of the plan is at fault. */
    public String field() {
        return field;
    }

    /** Completes the sentence that begins with the field. */
    public String reason() {
        return reason;
    }
}
