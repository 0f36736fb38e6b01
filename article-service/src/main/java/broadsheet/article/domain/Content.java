package broadsheet.article.domain;

import java.util.HashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an editor writes: everything about an article that is not its state. Much may be missing while it is drafted;
 * what must be there for readers, {@link Readiness} says.
 *
 * @param bylines at most 20, none twice
 * @param tags at most 30, none twice
 * @param body at most 1,000 blocks, from top to bottom
 */
public record Content(
        Language language,
        @Nullable Headline headline,
        @Nullable Standfirst standfirst,
        @Nullable Dateline dateline,
        List<Byline> bylines,
        @Nullable Section section,
        List<Tag> tags,
        @Nullable Picture mainImage,
        List<Block> body) {

    public Content {
        bylines = List.copyOf(bylines);
        tags = List.copyOf(tags);
        body = List.copyOf(body);
    }

    /**
     * A list of which nothing is there twice.
     *
     * @throws IllegalArgumentException if something is, or if there are more than allowed
     */
    public static <T> List<T> distinct(List<T> given, int most) {
        if (new HashSet<>(given).size() != given.size()) {
            throw new IllegalArgumentException("must not name anything twice");
        }
        return atMost(given, most);
    }

    /**
     * A list of bounded length.
     *
     * @throws IllegalArgumentException if it is longer than allowed
     */
    public static <T> List<T> atMost(List<T> given, int most) {
        if (given.size() > most) {
            throw new IllegalArgumentException("must have at most " + most + " items, but has " + given.size());
        }
        return given;
    }
}
