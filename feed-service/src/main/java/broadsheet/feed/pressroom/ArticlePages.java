package broadsheet.feed.pressroom;

import broadsheet.events.PublishedArticle;
import broadsheet.feed.discussion.FirstComments;
import broadsheet.feed.page.ArticlePage;
import broadsheet.feed.page.PressingArticlePages;
import broadsheet.feed.press.Pressed;
import broadsheet.feed.site.Edition;
import broadsheet.feed.site.Editions;
import broadsheet.feed.store.Articles;
import broadsheet.feed.store.CommentCounts;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Expiry;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Article pages, pressed when the first reader asks, and kept until something on them changes. */
public final class ArticlePages {

    /** What the pages may take of the heap. */
    private static final long MOST_BYTES = 64L << 20;

    /** How long a page stands that was pressed while its discussion could not be had. */
    private static final Duration INCOMPLETE = Duration.ofSeconds(5);

    private final Articles articles;
    private final CommentCounts counts;
    private final FirstComments firstComments;
    private final PressingArticlePages press;
    private final Editions editions;
    private final Cache<String, @Nullable Page> bySlug = Caffeine.newBuilder()
            .maximumWeight(MOST_BYTES)
            .weigher((String slug, Page page) -> page.bytes())
            .expireAfter(
                    Expiry.creating((String slug, Page page) -> page.complete() ? Duration.ofDays(365) : INCOMPLETE))
            .build();

    ArticlePages(Articles articles, CommentCounts counts, FirstComments firstComments, Editions editions) {
        this.articles = articles;
        this.counts = counts;
        this.firstComments = firstComments;
        this.press = new PressingArticlePages(editions);
        this.editions = editions;
    }

    /** The page of the article that readers see under a slug. */
    public Optional<Pressed> html(String slug, Edition edition) {
        return page(slug).map(page -> page.html().get(edition));
    }

    /** The same as JSON. */
    public Optional<Pressed> json(String slug) {
        return page(slug).map(Page::json);
    }

    void forget(Set<String> articleIds) {
        bySlug.asMap().values().removeIf(page -> articleIds.contains(page.articleId()));
    }

    void forgetAll() {
        bySlug.invalidateAll();
    }

    private Optional<Page> page(String slug) {
        return Optional.ofNullable(bySlug.get(slug, this::pressed));
    }

    private @Nullable Page pressed(String slug) {
        return articles.bySlug(slug).map(this::press).orElse(null);
    }

    private Page press(PublishedArticle article) {
        var answer = firstComments.of(article.id());
        var count = counts.of(List.of(article.id())).getOrDefault(article.id(), 0L);
        var page = new ArticlePage(article, count, answer.discussion());
        var html = editions.all().stream()
                .collect(Collectors.toUnmodifiableMap(Function.identity(), edition -> press.html(page, edition)));
        return new Page(article.id(), press.json(page), html, answer.current());
    }

    private record Page(String articleId, Pressed json, Map<Edition, Pressed> html, boolean complete) {

        int bytes() {
            return json.bytes()
                    + html.values().stream().mapToInt(Pressed::bytes).sum();
        }
    }
}
