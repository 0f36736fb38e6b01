package broadsheet.feed.curation;

import broadsheet.feed.arrangement.ArrangedBlock;
import broadsheet.feed.arrangement.Arrangement;
import broadsheet.web.problem.Fields;
import io.swagger.v3.oas.annotations.media.ArraySchema;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.media.Schema.RequiredMode;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** An arrangement as an editor sends it. */
record ArrangementRequest(
        @ArraySchema(
                minItems = 1,
                maxItems = MOST_BLOCKS,
                arraySchema =
                        @Schema(
                                description = "From top to bottom, no two with one name",
                                requiredMode = RequiredMode.REQUIRED))
        @Nullable
        List<@Nullable BlockRequest> blocks) {

    private static final int MOST_BLOCKS = 30;

    /** A front with more pins than this is one that nobody reads to its end. */
    private static final int MOST_PINS = 200;

    Arrangement read() {
        var fields = new Fields();
        if (blocks == null || blocks.isEmpty()) {
            fields.refuse("blocks", "must be at least one");
        } else if (blocks.size() > MOST_BLOCKS) {
            fields.refuse("blocks", "must be at most " + MOST_BLOCKS);
        }
        fields.throwIfWrong();
        var arranged = Each.of("blocks", blocks, fields, BlockRequest::read);
        requireOneNameEach(fields);
        requireFewPins(arranged, fields);
        fields.throwIfWrong();
        return new Arrangement(arranged);
    }

    private void requireOneNameEach(Fields fields) {
        var names = new HashSet<String>();
        for (var i = 0; blocks != null && i < blocks.size(); i++) {
            var block = blocks.get(i);
            if (block != null && block.name() != null && !names.add(Objects.requireNonNull(block.name()))) {
                fields.refuse("blocks[" + i + "].name", "is the name of a block above");
            }
        }
    }

    private static void requireFewPins(List<ArrangedBlock> arranged, Fields fields) {
        var pins = arranged.stream().mapToInt(block -> block.pins().size()).sum();
        if (pins > MOST_PINS) {
            fields.refuse("blocks", "must have at most " + MOST_PINS + " pins together");
        }
    }
}
