package broadsheet.feed.curation;

import broadsheet.feed.arrangement.ArrangedBlock;
import broadsheet.feed.arrangement.BlockName;
import broadsheet.feed.arrangement.Rule;
import broadsheet.web.problem.Fields;
import io.swagger.v3.oas.annotations.media.ArraySchema;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.media.Schema.RequiredMode;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A block as it is to be. */
record BlockRequest(
        @Schema(
                pattern = "^(lead|featured|dont-miss|latest|most-discussed|section:[a-z0-9]+(-[a-z0-9]+)*)$",
                maxLength = 128,
                requiredMode = RequiredMode.REQUIRED)
        @Nullable
        String name,

        @Schema(
                pattern = "^(none|latest|most-discussed|dont-miss|section:[a-z0-9]+(-[a-z0-9]+)*)$",
                maxLength = 128,
                description = "What follows its pins",
                requiredMode = RequiredMode.REQUIRED)
        @Nullable
        String rule,

        @Schema(
                minimum = "1",
                maximum = "60",
                description = "How many articles it has at most, the pinned ones among them",
                requiredMode = RequiredMode.REQUIRED)
        @Nullable
        Integer most,

        @ArraySchema(maxItems = MOST_PINS, arraySchema = @Schema(description = "What comes first, in this order"))
        @Nullable
        List<@Nullable PinRequest> pins) {

    static final int MOST_PINS = 60;

    Optional<ArrangedBlock> read(Fields fields) {
        var which = fields.required("name", name, BlockName::new);
        var filling = fields.required("rule", rule, Rule::named);
        var count = fields.required("most", most, BlockRequest::number);
        if (pins != null && pins.size() > MOST_PINS) {
            fields.refuse("pins", "must be at most " + MOST_PINS);
            return Optional.empty();
        }
        var pinned = Each.of("pins", pins, fields, PinRequest::read);
        return which.flatMap(
                it -> filling.flatMap(by -> count.map(atMost -> new ArrangedBlock(it, by, atMost, pinned))));
    }

    private static int number(int given) {
        if (given < 1 || given > ArrangedBlock.MOST) {
            throw new IllegalArgumentException("must be a number from 1 to " + ArrangedBlock.MOST);
        }
        return given;
    }
}
