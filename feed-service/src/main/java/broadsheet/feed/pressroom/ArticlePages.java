package broadsheet.feed.pressroom;

import broadsheet.events.PublishedArticle;
import broadsheet.feed.discussion.FirstComments;
import broadsheet.feed.page.ArticlePage;
import broadsheet.feed.page.Embed;
import broadsheet.feed.page.PressingArticlePages;
import broadsheet.feed.site.Catalogue;
import broadsheet.feed.site.Edition;
import broadsheet.feed.site.Editions;
import broadsheet.feed.store.Articles;
import broadsheet.feed.store.CommentCounts;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Expiry;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import java.util.function.Predicate;
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
    private final Catalogue catalogue;
    private final InstantSource clock;
    private final Cache<String, @Nullable LaidPage> bySlug = Caffeine.newBuilder()
            .maximumWeight(MOST_BYTES)
            .weigher((String slug, LaidPage page) -> page.bytes())
            .expireAfter(Expiry.creating(
                    (String slug, LaidPage page) -> page.complete() ? Duration.ofDays(365) : INCOMPLETE))
            .build();

    /** When articles were last forgotten, by a clock that only this class reads. */
    private final Cache<String, Long> forgotten =
            Caffeine.newBuilder().expireAfterWrite(LONGEST_PRESSING).build();

    private final AtomicLong now = new AtomicLong();
    private volatile long allForgotten;
    private volatile long allPressedAgain;

    ArticlePages(
            Articles articles,
            CommentCounts counts,
            FirstComments firstComments,
            Editions editions,
            Catalogue catalogue,
            InstantSource clock) {
        this.articles = articles;
        this.counts = counts;
        this.firstComments = firstComments;
        this.press = new PressingArticlePages(editions);
        this.editions = editions;
        this.catalogue = catalogue;
        this.clock = clock;
    }

    /** The page of the article that readers see under a slug. */
    public Optional<Standing> html(String slug, Edition edition) {
        return page(slug).flatMap(page -> page.standing(edition));
    }

    /** The same as JSON. */
    public Optional<Standing> json(String slug) {
        return page(slug).map(LaidPage::standing);
    }

    /** How other sites may embed it. */
    public Optional<Embed> embed(String slug, Edition edition) {
        return page(slug)
                .flatMap(page -> Optional.ofNullable(page.forms().get(edition)))
                .map(LaidPage.Form::embed);
    }

    void forget(Set<String> articleIds) {
        var moment = now.incrementAndGet();
        articleIds.forEach(id -> forgotten.put(id, moment));
        bySlug.asMap().values().removeIf(page -> articleIds.contains(page.articleId()));
    }

    /** Presses again what is in memory of articles that are concerned: something on them is called differently. */
    void pressAgain(Predicate<PublishedArticle> concerned) {
        var moment = now.incrementAndGet();
        allPressedAgain = moment;
        for (var slug : bySlug.asMap().keySet()) {
            bySlug.asMap()
                    .computeIfPresent(
                            slug,
                            (_, page) -> concerned.test(page.made().article())
                                    ? pressed(current(page.made()), moment, page.complete())
                                    : page.seen(moment));
        }
    }

    private ArticlePage current(ArticlePage made) {
        return new ArticlePage(catalogue.current(made.article()), made.commentCount(), made.discussion());
    }

    void forgetAll() {
        allForgotten = now.incrementAndGet();
        bySlug.invalidateAll();
    }

    private Optional<LaidPage> page(String slug) {
        var page = bySlug.get(slug, this::pressed);
        while (page != null && isOutdated(page)) {
            bySlug.asMap().remove(slug, page);
            page = bySlug.get(slug, this::pressed);
        }
        return Optional.ofNullable(page);
    }

    /** A page that was being pressed when its article changed was not there yet to be forgotten. */
    private boolean isOutdated(LaidPage page) {
        var moment = forgotten.getIfPresent(page.articleId());
        return page.begun() < allForgotten
                || page.begun() < allPressedAgain
                || (moment != null && page.begun() < moment);
    }

    private @Nullable LaidPage pressed(String slug) {
        var begun = now.get();
        return articles.bySlug(slug).map(article -> press(article, begun)).orElse(null);
    }

    private LaidPage press(PublishedArticle article, long begun) {
        var answer = firstComments.of(article.id());
        var count = counts.of(List.of(article.id())).getOrDefault(article.id(), 0L);
        return pressed(new ArticlePage(article, count, answer.discussion()), begun, answer.current());
    }

    private LaidPage pressed(ArticlePage page, long begun, boolean complete) {
        var forms = editions.all().stream()
                .collect(Collectors.toUnmodifiableMap(
                        Function.identity(),
                        edition -> new LaidPage.Form(press.html(page, edition), Embed.of(page.article(), edition))));
        return new LaidPage(page, begun, clock.instant(), press.json(page), forms, complete);
    }
}
