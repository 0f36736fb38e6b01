package broadsheet.importing.desk;

/** No article can be brought in now. The message is for the operator; what was done stays done. */
public final class Unreachable extends RuntimeException {

    Unreachable(String reason) {
        super(reason);
    }

    Unreachable(String reason, Throwable cause) {
        super(reason, cause);
    }
}
