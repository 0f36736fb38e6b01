package broadsheet.feed.front;

import static java.util.Comparator.comparing;

import broadsheet.events.Picture;
import broadsheet.events.PublishedArticle;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An article as a front shows it.
 *
 * @param url from the root of the readers' site
 * @param section the section's slug
 * @param commentCount how many comments readers see
 */
public record FrontItem(
        String id,
        String slug,
        String headline,
        @Nullable String standfirst,
        String url,
        String section,
        String language,
        Instant publishedAt,
        Instant updatedAt,
        List<String> bylines,
        @Nullable Picture mainImage,
        long commentCount) {

    /** The order of the block <i>latest</i>: total, so the same articles always stand in the same order. */
    public static final Comparator<FrontItem> NEWEST_FIRST =
            comparing(FrontItem::publishedAt).thenComparing(FrontItem::id).reversed();

    public FrontItem {
        bylines = List.copyOf(bylines);
    }

    /** How a front shows an article. */
    public static FrontItem of(PublishedArticle article, long commentCount) {
        return new FrontItem(
                article.id(),
                article.slug(),
                article.headline(),
                article.standfirst(),
                "/articles/" + article.slug(),
                article.section(),
                article.language(),
                article.publishedAt(),
                article.updatedAt(),
                article.bylines(),
                article.mainImage(),
                commentCount);
    }

    /** The same with another headline and another picture; what is null stays as it is. */
    public FrontItem reading(@Nullable String otherHeadline, @Nullable Picture otherImage) {
        return new FrontItem(
                id,
                slug,
                otherHeadline == null ? headline : otherHeadline,
                standfirst,
                url,
                section,
                language,
                publishedAt,
                updatedAt,
                bylines,
                otherImage == null ? mainImage : otherImage,
                commentCount);
    }
}
