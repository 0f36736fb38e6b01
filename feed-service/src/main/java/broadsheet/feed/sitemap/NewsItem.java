package broadsheet.feed.sitemap;

import static java.util.Comparator.comparing;

import broadsheet.events.PublishedArticle;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;

/** An article as a news sitemap has it. */
public record NewsItem(String id, String slug, String title, String language, Instant publishedAt) {

    /** How long an article is news: what news search engines take. */
    static final Duration NEWS = Duration.ofDays(2);

    /** How many a news sitemap may have. */
    static final int MOST = 1_000;

    /** Total, so the same articles always stand in the same order. */
    static final Comparator<NewsItem> NEWEST_FIRST =
            comparing(NewsItem::publishedAt).thenComparing(NewsItem::id).reversed();

    /** How an article is told as news. */
    static NewsItem of(PublishedArticle article) {
        return new NewsItem(
                article.id(), article.slug(), article.headline(), article.language(), article.publishedAt());
    }

    /** Whether it is news at a time. */
    boolean isNewsAt(Instant now) {
        return publishedAt.plus(NEWS).isAfter(now);
    }
}
