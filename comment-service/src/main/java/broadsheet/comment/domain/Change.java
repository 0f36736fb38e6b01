package broadsheet.comment.domain;

/**
 * What a move leads to: the new state, and what others must hear of it. Both are stored in one write.
 *
 * @param kind what has happened to the comment
 */
public record Change(Comment state, Kind kind) {

    static Change to(Comment state, Kind kind) {
        return new Change(state, kind);
    }

    /** What can happen to a comment. */
    public enum Kind {
        ADDED,
        EDITED,
        MODERATED,
        REMOVED,
        /** Removed, and to be forgotten by all who keep the log. */
        ERASED
    }
}
