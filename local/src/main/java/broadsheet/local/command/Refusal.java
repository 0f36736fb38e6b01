package broadsheet.local.command;

/** A command can't do its work, for a reason that the operator can act on; told in one line, without a stack trace. */
public final class Refusal extends RuntimeException {

    private static final int COULD_NOT = 1;
    private static final int NO_SUCH_THING = 2;

    private final String reason;
    private final int exitCode;

    public Refusal(String reason) {
        super(reason);
        this.reason = reason;
        this.exitCode = COULD_NOT;
    }

    public Refusal(String reason, Throwable cause) {
        super(reason, cause);
        this.reason = reason;
        this.exitCode = COULD_NOT;
    }

    private Refusal(String reason, int exitCode) {
        super(reason);
        this.reason = reason;
        this.exitCode = exitCode;
    }

    /** What the operator named isn't there. */
    public static Refusal ofUnknown(String reason) {
        return new Refusal(reason, NO_SUCH_THING);
    }

    /** The line. */
    public String reason() {
        return reason;
    }

    /** With what the process ends: 1, or 2 when what was named isn't there. */
    public int exitCode() {
        return exitCode;
    }
}
