package broadsheet.feed.curation;

import broadsheet.events.Picture;
import broadsheet.events.Rendition;
import broadsheet.feed.press.WebAddress;
import broadsheet.web.problem.Fields;
import io.swagger.v3.oas.annotations.media.ArraySchema;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.media.Schema.RequiredMode;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A picture for one place on a front: an address, and the sizes in which article-service has it. */
record ImageRequest(
        @Schema(maxLength = 2_000, requiredMode = RequiredMode.REQUIRED) @Nullable
        String url,

        @Schema(maxLength = 500, description = "What it shows", requiredMode = RequiredMode.REQUIRED) @Nullable
        String alt,

        @Schema(maxLength = 200) @Nullable String credit,
        @Schema(minimum = "1", maximum = "100000") @Nullable Integer width,
        @Schema(minimum = "1", maximum = "100000") @Nullable Integer height,

        @ArraySchema(maxItems = MOST_RENDITIONS) @Nullable List<@Nullable RenditionRequest> renditions) {

    private static final int MOST_RENDITIONS = 10;
    private static final int WIDEST = 100_000;
    private static final int LONGEST_URL = 2_000;

    Optional<Picture> read(Fields fields) {
        var place = fields.required("url", url, ImageRequest::address);
        var shown = fields.required("alt", alt, text -> Words.line(text, 500));
        var maker = fields.optional("credit", credit, text -> Words.line(text, 200));
        var wide = fields.optional("width", width, ImageRequest::pixels);
        var high = fields.optional("height", height, ImageRequest::pixels);
        if ((width == null) != (height == null)) {
            fields.refuse(width == null ? "width" : "height", "is missing: give both or none");
        }
        var sizes = sizes(fields);
        return place.flatMap(address -> shown.map(text ->
                new Picture(address, null, maker.orElse(null), text, wide.orElse(null), high.orElse(null), sizes)));
    }

    private List<Rendition> sizes(Fields fields) {
        if (renditions != null && renditions.size() > MOST_RENDITIONS) {
            fields.refuse("renditions", "must be at most " + MOST_RENDITIONS);
            return List.of();
        }
        return Each.of("renditions", renditions, fields, RenditionRequest::read);
    }

    private static String address(String given) {
        if (given.length() > LONGEST_URL || !WebAddress.isAllowed(given)) {
            throw new IllegalArgumentException("must be an http or https address, or a path of the readers' site");
        }
        return given;
    }

    private static int pixels(int given) {
        if (given < 1 || given > WIDEST) {
            throw new IllegalArgumentException("must be a number from 1 to " + WIDEST);
        }
        return given;
    }

    /** The same picture in another size. */
    record RenditionRequest(
            @Schema(maxLength = 2_000, requiredMode = RequiredMode.REQUIRED) @Nullable
            String url,

            @Schema(minimum = "1", maximum = "100000", requiredMode = RequiredMode.REQUIRED) @Nullable
            Integer width,

            @Schema(minimum = "1", maximum = "100000", requiredMode = RequiredMode.REQUIRED) @Nullable
            Integer height) {

        Optional<Rendition> read(Fields fields) {
            var place = fields.required("url", url, ImageRequest::address);
            var wide = fields.required("width", width, ImageRequest::pixels);
            var high = fields.required("height", height, ImageRequest::pixels);
            return place.flatMap(
                    address -> wide.flatMap(across -> high.map(down -> new Rendition(address, across, down))));
        }
    }
}
