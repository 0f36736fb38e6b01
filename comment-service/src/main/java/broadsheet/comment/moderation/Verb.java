package broadsheet.comment.moderation;

import broadsheet.comment.domain.Change;
import broadsheet.comment.domain.Comment;
import broadsheet.comment.domain.Decision;
import java.util.Arrays;
import java.util.Locale;

/** What moderators can do to a comment. */
enum Verb {
    APPROVE,
    HOLD,
    REJECT,
    FEATURE,
    UNFEATURE;

    static Verb parse(String text) {
        return Arrays.stream(values())
                .filter(verb -> verb.toString().equals(text))
                .findFirst()
                .orElseThrow(
                        () -> new IllegalArgumentException("must be one of approve, hold, reject, feature, unfeature"));
    }

    Change apply(Comment comment, Decision decision) {
        return switch (this) {
            case APPROVE -> comment.approve(decision);
            case HOLD -> comment.hold(decision);
            case REJECT -> comment.reject(decision);
            case FEATURE -> comment.feature(decision);
            case UNFEATURE -> comment.unfeature(decision);
        };
    }

    boolean hides() {
        return this == HOLD || this == REJECT;
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
