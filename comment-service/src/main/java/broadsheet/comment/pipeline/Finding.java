package broadsheet.comment.pipeline;

import broadsheet.comment.domain.Reason;
import broadsheet.comment.domain.Status;
import broadsheet.comment.domain.Why;
import org.jspecify.annotations.Nullable;

/** What a phase finds. */
sealed interface Finding {

    /** Nothing that decides: the next phase is asked. */
    record Nothing() implements Finding {}

    /**
     * It is decided.
     *
     * @param status what the comment is to be
     */
    record Decided(Status status, Why why) implements Finding {}

    Finding NOTHING = new Nothing();

    static Finding publish() {
        return new Decided(Status.VISIBLE, Why.FITS);
    }

    static Finding hold(Reason reason, String note) {
        return new Decided(Status.HELD, new Why(reason, note, null));
    }

    static Finding reject(Reason reason, String note, @Nullable String message) {
        return new Decided(Status.REJECTED, new Why(reason, note, message));
    }
}
