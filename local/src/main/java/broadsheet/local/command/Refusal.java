package broadsheet.local.command;

/** A command can't do its work, for a reason that the operator can act on; told in one line, without a stack trace. */
public final class Refusal extends RuntimeException {

    private final String reason;

    public Refusal(String reason) {
        super(reason);
        this.reason = reason;
    }

    public Refusal(String reason, Throwable cause) {
        super(reason, cause);
        this.reason = reason;
    }

    /** The line. */
    public String reason() {
        return reason;
    }
}
