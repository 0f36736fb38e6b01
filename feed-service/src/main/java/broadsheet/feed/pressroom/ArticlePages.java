package broadsheet.feed.pressroom;

import broadsheet.events.PublishedArticle;
import broadsheet.feed.discussion.FirstComments;
import broadsheet.feed.page.ArticlePage;
import broadsheet.feed.page.Embed;
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
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Article pages, pressed when the first reader asks, and kept until something on them changes. */
public final class ArticlePages {

    /** What the pages may take of the heap. */
    private static final long MOST_BYTES = 64L << 20;

    /** How long a page stands that was pressed while its discussion could not be had. */
    private static final Duration INCOMPLETE = Duration.ofSeconds(5);

    /** Longer than pressing a page takes. */
    private static final Duration LONGEST_PRESSING = Duration.ofMinutes(1);

    private final Articles articles;
    private final CommentCounts counts;
    private final FirstComments firstComments;
    private final PressingArticlePages press;
    private final Editions editions;
    private final InstantSource clock;
    private final Cache<String, @Nullable Page> bySlug = Caffeine.newBuilder()
            .maximumWeight(MOST_BYTES)
            .weigher((String slug, Page page) -> page.bytes())
            .expireAfter(
                    Expiry.creating((String slug, Page page) -> page.complete() ? Duration.ofDays(365) : INCOMPLETE))
            .build();

    /** When articles were last forgotten, by a clock that only this class reads. */
    private final Cache<String, Long> forgotten =
            Caffeine.newBuilder().expireAfterWrite(LONGEST_PRESSING).build();

    private final AtomicLong now = new AtomicLong();
    private volatile long allForgotten;

    ArticlePages(
            Articles articles,
            CommentCounts counts,
            FirstComments firstComments,
            Editions editions,
            InstantSource clock) {
        this.articles = articles;
        this.counts = counts;
        this.firstComments = firstComments;
        this.press = new PressingArticlePages(editions);
        this.editions = editions;
        this.clock = clock;
    }

    /** The page of the article that readers see under a slug. */
    public Optional<Standing> html(String slug, Edition edition) {
        return page(slug)
                .flatMap(page -> Optional.ofNullable(page.forms().get(edition))
                        .map(form -> new Standing(form.html(), page.since())));
    }

    /** The same as JSON. */
    public Optional<Standing> json(String slug) {
        return page(slug).map(page -> new Standing(page.json(), page.since()));
    }

    /** How other sites may embed it. */
    public Optional<Embed> embed(String slug, Edition edition) {
        return page(slug)
                .flatMap(page -> Optional.ofNullable(page.forms().get(edition)))
                .map(Form::embed);
    }

    void forget(Set<String> articleIds) {
        var moment = now.incrementAndGet();
        articleIds.forEach(id -> forgotten.put(id, moment));
        bySlug.asMap().values().removeIf(page -> articleIds.contains(page.articleId()));
    }

    void forgetAll() {
        allForgotten = now.incrementAndGet();
        bySlug.invalidateAll();
    }

    private Optional<Page> page(String slug) {
        var page = bySlug.get(slug, this::pressed);
        while (page != null && isOutdated(page)) {
            bySlug.asMap().remove(slug, page);
            page = bySlug.get(slug, this::pressed);
        }
        return Optional.ofNullable(page);
    }

    /** A page that was being pressed when its article changed was not there yet to be forgotten. */
    private boolean isOutdated(Page page) {
        var moment = forgotten.getIfPresent(page.articleId());
        return page.begun() < allForgotten || (moment != null && page.begun() < moment);
    }

    private @Nullable Page pressed(String slug) {
        var begun = now.get();
        return articles.bySlug(slug).map(article -> press(article, begun)).orElse(null);
    }

    private Page press(PublishedArticle article, long begun) {
        var answer = firstComments.of(article.id());
        var count = counts.of(List.of(article.id())).getOrDefault(article.id(), 0L);
        var page = new ArticlePage(article, count, answer.discussion());
        var forms = editions.all().stream()
                .collect(Collectors.toUnmodifiableMap(
                        Function.identity(),
                        edition -> new Form(press.html(page, edition), Embed.of(article, edition))));
        return new Page(article.id(), begun, clock.instant(), press.json(page), forms, answer.current());
    }

    private record Page(
            String articleId, long begun, Instant since, Pressed json, Map<Edition, Form> forms, boolean complete) {

        int bytes() {
            return json.bytes()
                    + forms.values().stream()
                            .mapToInt(form -> form.html().bytes())
                            .sum();
        }
    }

    private record Form(Pressed html, Embed embed) {}
}
