package broadsheet.feed.curation;

import broadsheet.feed.arrangement.Pin;
import broadsheet.web.problem.Fields;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.media.Schema.RequiredMode;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** An article for a place on a front. */
record PinRequest(
        @Schema(
                format = "uuid",
                description = "Its id; readers need not see it yet",
                requiredMode = RequiredMode.REQUIRED)
        @Nullable
        String article,

        @Schema(maxLength = 300, description = "In place of its own, on this front only") @Nullable
        String headline,

        @Schema(description = "In place of its own, on this front only") @Nullable
        ImageRequest image,

        @Schema(format = "date-time", description = "When it comes; at once when left out") @Nullable
        String from,

        @Schema(format = "date-time", description = "When it goes; never when left out") @Nullable
        String until) {

    private static final Pattern UUID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    Optional<Pin> read(Fields fields) {
        var id = fields.required("article", article, PinRequest::id);
        var other = fields.optional("headline", headline, text -> Words.line(text, 300));
        var picture = image == null ? null : image.read(fields.in("image")).orElse(null);
        var comes = fields.optional("from", from, Words::time);
        var goes = fields.optional("until", until, Words::time);
        if (comes.isPresent() && goes.isPresent() && !comes.get().isBefore(goes.get())) {
            fields.refuse("until", "must be after from");
            return Optional.empty();
        }
        return id.map(known -> new Pin(known, other.orElse(null), picture, comes.orElse(null), goes.orElse(null)));
    }

    private static String id(String given) {
        if (!UUID.matcher(given).matches()) {
            throw new IllegalArgumentException("must be the id of an article: a UUID in lower case");
        }
        return given;
    }
}
