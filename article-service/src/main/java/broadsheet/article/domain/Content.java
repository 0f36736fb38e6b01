package broadsheet.article.domain;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What an editor writes: everything about an article that is not its state. Much may be missing while it is drafted;
 * what must be there for readers, {@link Readiness} says.
 *
 * @param slug what the desk chose instead of what follows from the headline; readers meet it at the next publish
 * @param bylines at most 20, none twice
 * @param tags at most 30, none twice
 * @param body at most 1,000 blocks, from top to bottom
 * @param formerPaths under which another system had the article, at most 20
 * @param embargoUntil before which it must not be published, UTC
 */
public record Content(
        Language language,
        @Nullable Slug slug,
        @Nullable Headline headline,
        @Nullable Standfirst standfirst,
        @Nullable Dateline dateline,
        List<Byline> bylines,
        @Nullable Section section,
        List<Tag> tags,
        @Nullable Picture mainImage,
        List<Block> body,
        List<FormerPath> formerPaths,
        @Nullable Instant embargoUntil) {

    public Content {
        bylines = List.copyOf(bylines);
        tags = List.copyOf(tags);
        body = List.copyOf(body);
        formerPaths = List.copyOf(formerPaths);
    }

    /** This content, where naming the slug that the article has anyway is no choice. */
    public Content sentBackTo(Article article) {
        var chosen = article.content().slug() == null
                        && Objects.equals(slug, article.filing().slug())
                ? null
                : slug;
        return withSlug(chosen);
    }

    /** This content under another slug. */
    public Content withSlug(@Nullable Slug other) {
        return new Content(
                language,
                other,
                headline,
                standfirst,
                dateline,
                bylines,
                section,
                tags,
                mainImage,
                body,
                formerPaths,
                embargoUntil);
    }

    /** This content with what it names: its section, its tags, and who wrote it. */
    public Content naming(@Nullable Section inSection, List<Tag> about, List<Byline> by) {
        return new Content(
                language,
                slug,
                headline,
                standfirst,
                dateline,
                by,
                inSection,
                about,
                mainImage,
                body,
                formerPaths,
                embargoUntil);
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
