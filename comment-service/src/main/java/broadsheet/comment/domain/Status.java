package broadsheet.comment.domain;

import java.util.Locale;

/** The states of a comment by name. */
public enum Status {
    VISIBLE,
    HELD,
    REJECTED,
    REMOVED;

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
