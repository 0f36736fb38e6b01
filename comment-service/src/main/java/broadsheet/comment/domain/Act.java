package broadsheet.comment.domain;

import java.util.Locale;

/** What is done to a comment, by its name in the audit log. */
public enum Act {
    POST,
    EDIT,
    APPROVE,
    HOLD,
    REJECT,
    FEATURE,
    UNFEATURE,
    REMOVE;

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
