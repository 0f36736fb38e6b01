package broadsheet.comment.writing;

import static io.swagger.v3.oas.annotations.media.Schema.RequiredMode.REQUIRED;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A comment as a client sends it.
 *
 * @param author only from an operator, who brings a comment here that somebody else wrote elsewhere
 */
record CommentRequest(
        @Schema(requiredMode = REQUIRED, minLength = 1, maxLength = 5_000) @Nullable
        String text,

        @Schema(format = "uuid") @Nullable String parentId,
        @Nullable AuthorRequest author) {

    record AuthorRequest(
            @Schema(requiredMode = REQUIRED, minLength = 1, maxLength = 80) @Nullable
            String name) {}
}
