package broadsheet.feed.sitemap;

import static java.util.Comparator.comparing;

import broadsheet.events.PublishedArticle;
import broadsheet.feed.press.WebAddress;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * An article as a catalogue of all articles has it: as little as will do, since there may be 100,000 of them.
 *
 * @param picture the address of its main image, if it has one that readers may be shown
 */
public record Listing(
        String id,
        long version,
        String slug,
        String section,
        Instant publishedAt,
        Instant updatedAt,
        @Nullable String picture) {

    /** Total, so the same articles always stand in the same order. */
    public static final Comparator<Listing> OLDEST_FIRST =
            comparing(Listing::publishedAt).thenComparing(Listing::id);

    /** How an article is listed. */
    public static Listing of(PublishedArticle article) {
        var picture = article.mainImage();
        return new Listing(
                article.id(),
                article.version(),
                article.slug(),
                article.section().intern(),
                article.publishedAt(),
                article.updatedAt(),
                picture == null || !WebAddress.isAllowed(picture.url()) ? null : picture.url());
    }

    /** The month whose sitemap it is in: by UTC, so that it doesn't depend on where the newsroom is. */
    public YearMonth month() {
        return YearMonth.from(publishedAt.atOffset(ZoneOffset.UTC));
    }
}
