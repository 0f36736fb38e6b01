package broadsheet.comment.exchange;

import static io.swagger.v3.oas.annotations.media.Schema.RequiredMode.REQUIRED;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A comment of another system as an operator sends it.
 *
 * @param parentId the comment that it answers, which is here already; left out for one on the article
 * @param author left out, as the text is, if the comment was removed there
 * @param postedAt the time of its id
 * @param status {@code visible} when left out, {@code held} or {@code removed}
 */
record BroughtRequest(
        @Schema(requiredMode = REQUIRED, format = "uuid") @Nullable
        String articleId,

        @Schema(format = "uuid") @Nullable String parentId,
        @Nullable AuthorRequest author,
        @Schema(minLength = 1, maxLength = 5_000) @Nullable String text,

        @Schema(requiredMode = REQUIRED, format = "date-time") @Nullable
        String postedAt,

        @Schema(pattern = "^(visible|held|removed)$") @Nullable
        String status) {

    /**
     * Who wrote it.
     *
     * @param id who they are to the identity provider, if they are known there
     */
    record AuthorRequest(
            @Schema(requiredMode = REQUIRED, minLength = 1, maxLength = 80) @Nullable
            String name,

            @Schema(maxLength = 255) @Nullable String id) {}
}
