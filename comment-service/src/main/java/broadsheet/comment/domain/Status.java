package broadsheet.comment.domain;

import java.util.Locale;

/** The states of a comment by name. */
public enum Status {
    VISIBLE,
    HELD,
    REJECTED,
    REMOVED;

    /** Whether the comments below one in this state are hidden with it, and not counted. */
    public boolean hidesReplies() {
        return switch (this) {
            case HELD, REJECTED -> true;
            case VISIBLE, REMOVED -> false;
        };
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
