package broadsheet.feed.pressroom;

import broadsheet.events.PublishedArticle;
import broadsheet.feed.archive.Archive;
import broadsheet.feed.archive.Kept;
import broadsheet.feed.discussion.FirstComments;
import broadsheet.feed.page.ArticlePage;
import broadsheet.feed.page.Embed;
import broadsheet.feed.page.PressingArticlePages;
import broadsheet.feed.site.Catalogue;
import broadsheet.feed.site.Edition;
import broadsheet.feed.site.Editions;
import java.time.InstantSource;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Article pages, pressed when the first reader asks, and kept until something on them changes. */
public final class ArticlePages {

    private final Archive archive;
    private final FirstComments firstComments;
    private final ReadingOn readingOn;
    private final PressingArticlePages press;
    private final Editions editions;
    private final Catalogue catalogue;
    private final InstantSource clock;
    private final PagesInMemory inMemory = new PagesInMemory(this::pressed);
    private final Freshness freshness = new Freshness();

    ArticlePages(
            Archive archive,
            FirstComments firstComments,
            ReadingOn readingOn,
            Editions editions,
            Catalogue catalogue,
            InstantSource clock) {
        this.archive = archive;
        this.firstComments = firstComments;
        this.readingOn = readingOn;
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
        archive.update(articleIds);
        freshness.changed(articleIds);
        inMemory.forget(page -> articleIds.contains(page.articleId()));
    }

    /** Forgets the pages that lead to articles which no front can show any more. */
    void takeOut(Set<String> articleIds) {
        var gone = articleIds.stream().filter(id -> !readingOn.mayShow(id)).collect(Collectors.toUnmodifiableSet());
        freshness.gone(gone);
        inMemory.forget(page -> page.made().leadsToAny(gone::contains));
    }

    /** Presses again what is in memory where there is something else to read after it. */
    void readOn() {
        inMemory.replace(page -> {
            var made = page.made().followedBy(readingOn.after(page.made().article()));
            return made.equals(page.made()) ? page : pressed(made, page.begun(), page.complete());
        });
    }

    /** Presses again what is in memory of articles that are concerned: something on them is called differently. */
    void pressAgain(Predicate<PublishedArticle> concerned) {
        var moment = freshness.allChanged();
        inMemory.replace(page -> concerned.test(page.made().article())
                ? pressed(current(page.made()), moment, page.complete())
                : page.seen(moment));
    }

    private ArticlePage current(ArticlePage made) {
        var article = catalogue.current(made.article());
        return new ArticlePage(article, made.commentCount(), made.discussion(), readingOn.after(article));
    }

    /** For those of a generation of the read model, which is served now. */
    void forgetAll(long generation) {
        archive.doubt(generation);
        freshness.allChanged();
        inMemory.forgetAll();
    }

    private Optional<LaidPage> page(String slug) {
        return slug.length() > Whereabouts.LONGEST_SLUG ? Optional.empty() : inMemory.get(slug, freshness::isOutdated);
    }

    private Optional<LaidPage> pressed(String slug) {
        var begun = freshness.now();
        return archive.find(slug).map(kept -> press(kept, begun));
    }

    private LaidPage press(Kept kept, long begun) {
        var article = kept.article();
        var answer = firstComments.of(article.id());
        var page = new ArticlePage(article, kept.commentCount(), answer.discussion(), readingOn.after(article));
        return pressed(page, begun, answer.current());
    }

    private LaidPage pressed(ArticlePage page, long begun, boolean complete) {
        var forms = editions.all().stream()
                .collect(Collectors.toUnmodifiableMap(
                        Function.identity(),
                        edition -> new LaidPage.Form(press.html(page, edition), Embed.of(page.article(), edition))));
        return new LaidPage(page, begun, clock.instant(), press.json(page), forms, complete);
    }
}
