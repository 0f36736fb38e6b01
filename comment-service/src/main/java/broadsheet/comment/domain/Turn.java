package broadsheet.comment.domain;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Why a discussion last opened or closed.
 *
 * @param by who did it by hand; null otherwise
 * @param note what they said about it, which readers may know
 */
public record Turn(
        Cause cause, Judge.@Nullable Moderator by, @Nullable String note) {

    static final Turn OF_THE_ARTICLE = new Turn(Cause.ARTICLE, null, null);
    static final Turn OF_AGE = new Turn(Cause.AGE, null, null);

    /** What makes a discussion open or close. */
    public enum Cause {
        /** The article went to readers, or away from them. */
        ARTICLE,
        /** Somebody of the newsroom. */
        HAND,
        /** It had been open for as long as discussions are. */
        AGE;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
