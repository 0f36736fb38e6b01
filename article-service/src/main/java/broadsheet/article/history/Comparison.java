package broadsheet.article.history;

import broadsheet.article.domain.Block;
import broadsheet.article.domain.Content;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How one text became another.
 *
 * @param fields those that differ, besides the body
 * @param body every block of both, in their order
 */
record Comparison(List<FieldChange> fields, List<BlockChange> body) {

    static Comparison of(Content before, Content after) {
        return new Comparison(fields(before, after), BlockChange.between(before.body(), after.body()));
    }

    private static List<FieldChange> fields(Content before, Content after) {
        return Stream.of(
                        field("language", before, after, Content::language),
                        field("slug", before, after, Content::slug),
                        field("headline", before, after, Content::headline),
                        field("standfirst", before, after, Content::standfirst),
                        field("dateline", before, after, Content::dateline),
                        field("bylines", before, after, Content::bylines),
                        field("section", before, after, Content::section),
                        field("tags", before, after, Content::tags),
                        field("mainImage", before, after, Content::mainImage),
                        field("formerPaths", before, after, Content::formerPaths),
                        field("embargoUntil", before, after, Content::embargoUntil))
                .filter(change -> !Objects.equals(change.before(), change.after()))
                .toList();
    }

    private static FieldChange field(
            String name, Content before, Content after, Function<Content, @Nullable Object> value) {
        return new FieldChange(name, value.apply(before), value.apply(after));
    }

    /** A field that differs. */
    record FieldChange(
            String field, @Nullable Object before, @Nullable Object after) {}

    /**
     * What became of a block.
     *
     * @param change {@code same}, {@code removed} or {@code added}
     */
    record BlockChange(String change, Block block) {

        /** The fewest removals and additions that lead from one body to the other. */
        static List<BlockChange> between(List<Block> before, List<Block> after) {
            var common = lengthsOfWhatIsCommon(before, after);
            var changes = new ArrayList<BlockChange>();
            var i = 0;
            var j = 0;
            while (i < before.size() || j < after.size()) {
                if (i < before.size() && j < after.size() && before.get(i).equals(after.get(j))) {
                    changes.add(new BlockChange("same", before.get(i)));
                    i++;
                    j++;
                } else if (j == after.size() || (i < before.size() && common[i + 1][j] >= common[i][j + 1])) {
                    changes.add(new BlockChange("removed", before.get(i++)));
                } else {
                    changes.add(new BlockChange("added", after.get(j++)));
                }
            }
            return changes;
        }

        /** For each two places, how many blocks the rests have in common at most, in order. */
        private static int[][] lengthsOfWhatIsCommon(List<Block> before, List<Block> after) {
            var lengths = new int[before.size() + 1][after.size() + 1];
            for (var i = before.size() - 1; i >= 0; i--) {
                for (var j = after.size() - 1; j >= 0; j--) {
                    lengths[i][j] = before.get(i).equals(after.get(j))
                            ? lengths[i + 1][j + 1] + 1
                            : Math.max(lengths[i + 1][j], lengths[i][j + 1]);
                }
            }
            return lengths;
        }
    }
}
