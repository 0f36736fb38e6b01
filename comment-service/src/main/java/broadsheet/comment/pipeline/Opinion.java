package broadsheet.comment.pipeline;

import org.jspecify.annotations.Nullable;

/**
 * What the external moderator answers.
 *
 * @param decision {@code publish}, {@code hold} or {@code reject}
 * @param reason for moderators
 * @param message for the author of what is rejected
 */
record Opinion(
        @Nullable String decision,
        @Nullable String reason,
        @Nullable String message) {

    private static final int LONGEST = 1_000;

    Opinion {
        reason = cut(reason);
        message = cut(message);
    }

    private static @Nullable String cut(@Nullable String text) {
        return text == null || text.length() <= LONGEST ? text : text.substring(0, LONGEST);
    }
}
