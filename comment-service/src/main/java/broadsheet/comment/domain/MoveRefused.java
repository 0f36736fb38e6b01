package broadsheet.comment.domain;

import java.time.Duration;

/** A move that is not open in the comment's state. */
public final class MoveRefused extends RuntimeException {

    private final String reason;

    MoveRefused(Status status, String move) {
        this("A comment that is " + status + " can't be moved by '" + move + "'. Open moves: " + open(status) + ".");
    }

    private MoveRefused(String reason) {
        super(reason);
        this.reason = reason;
    }

    static MoveRefused alreadyFeatured() {
        return new MoveRefused("The comment is featured already.");
    }

    static MoveRefused notFeatured() {
        return new MoveRefused("The comment is not featured.");
    }

    static MoveRefused flaggedEnough() {
        return new MoveRefused("The comment has been flagged by as many readers as are kept.");
    }

    static MoveRefused tooLateToEdit(Duration window) {
        return new MoveRefused("A comment can be edited for " + inWords(window) + " after it was posted.");
    }

    static MoveRefused editedTooOften(int most) {
        return new MoveRefused("A comment can be edited " + most + " times.");
    }

    /** A sentence that names the state, the move and the moves that are open. */
    public String reason() {
        return reason;
    }

    private static String inWords(Duration window) {
        return window.toSeconds() % 60 == 0 ? window.toMinutes() + " minutes" : window.toSeconds() + " seconds";
    }

    private static String open(Status status) {
        return switch (status) {
            case VISIBLE -> "edit, approve, hold, reject, feature, unfeature, remove";
            case HELD -> "edit, approve, reject, remove";
            case REJECTED -> "approve, hold, remove";
            case REMOVED -> "none";
        };
    }
}
