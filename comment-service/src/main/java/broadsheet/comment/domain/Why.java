package broadsheet.comment.domain;

import org.jspecify.annotations.Nullable;

/**
 * Why something was decided.
 *
 * @param note for moderators: what the reason alone doesn't say; null if nothing
 * @param message for the author; null if they are told the reason only
 */
public record Why(
        Reason reason, @Nullable String note, @Nullable String message) {

    /** Nothing was wrong. */
    public static final Why FITS = new Why(Reason.FITS, null, null);
}
