package broadsheet.article.catalogue.editing;

import static io.swagger.v3.oas.annotations.media.Schema.RequiredMode.REQUIRED;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Into which one to merge: its slug or id. */
record MergeRequest(
        @Schema(maxLength = Which.LONGEST, requiredMode = REQUIRED) @Nullable
        String into) {}
