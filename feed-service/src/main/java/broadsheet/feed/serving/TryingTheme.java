package broadsheet.feed.serving;

import broadsheet.events.Block;
import broadsheet.events.Correction;
import broadsheet.events.Picture;
import broadsheet.events.PublishedArticle;
import broadsheet.feed.front.Front;
import broadsheet.feed.front.FrontBlock;
import broadsheet.feed.front.FrontItem;
import broadsheet.feed.front.PressingFronts;
import broadsheet.feed.page.ArticlePage;
import broadsheet.feed.page.Discussion;
import broadsheet.feed.page.PressingArticlePages;
import broadsheet.feed.page.PressingNotices;
import broadsheet.feed.search.PressingSearch;
import broadsheet.feed.site.Edition;
import broadsheet.feed.site.Editions;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Presses a page of each kind by a newsroom's own theme, so that what is wrong with it is said at the start. */
final class TryingTheme {

    /** Those that it may have in place of ours. What stands in a body is in feeds as well, and isn't among them. */
    static final Set<String> TEMPLATES = Set.of(
            "article",
            "block",
            "caption",
            "discussion",
            "discussion-templates",
            "footer",
            "front",
            "head",
            "item",
            "item-text",
            "masthead",
            "notice",
            "script",
            "search",
            "signed-in",
            "sizes");

    private static final Set<String> STYLE = Set.of("site.css", "favicon.svg");
    private static final Instant THEN = Instant.parse("2000-01-01T00:00:00Z");

    private final Editions editions;
    private final PressingSearch search;

    TryingTheme(Editions editions, PressingSearch search) {
        this.editions = editions;
        this.search = search;
    }

    /**
     * Tries it, if there is one.
     *
     * @throws IllegalArgumentException that says what is wrong with it
     */
    void tryAll() {
        var names = new TreeSet<>(STYLE);
        TEMPLATES.forEach(template -> names.add(template + ".mustache"));
        var others = new TreeSet<>(editions.theme().names());
        others.removeAll(names);
        if (!others.isEmpty()) {
            throw new IllegalArgumentException("The theme has " + others + "; it may have no more than " + names);
        }
        if (!editions.theme().names().isEmpty()) {
            editions.all().forEach(this::tryIn);
        }
    }

    private void tryIn(Edition edition) {
        try {
            var article = specimen();
            var items = List.of(FrontItem.of(article, 1), FrontItem.of(article, 0));
            var block = new FrontBlock("latest", items);
            new PressingFronts(editions).home(new Front("home", List.of(block)), edition);
            new PressingArticlePages(editions)
                    .html(
                            new ArticlePage(article, 2, discussion(), List.of(new FrontBlock("related", items))),
                            edition);
            var notices = new PressingNotices(editions);
            notices.notFound(edition);
            notices.signedIn(edition);
            search.page(Optional.empty(), _ -> Optional.empty(), edition);
            search.refusal("searchBusy", _ -> Optional.empty(), edition);
        } catch (RuntimeException e) {
            throw new IllegalArgumentException("No page can be pressed by the theme: " + e.getMessage(), e);
        }
    }

    private static Discussion discussion() {
        var first = new Discussion.Comment("1", null, "A", "text", "<p>text</p>", THEN, THEN);
        var removed = new Discussion.Comment("2", "1", null, null, null, THEN, null);
        return new Discussion.Loaded(List.of(first, removed), 3, true);
    }

    /** With something at each place. */
    private static PublishedArticle specimen() {
        var picture = new Picture("/assets/specimen.svg", "Caption", "Credit", "Alternative text");
        return new PublishedArticle(
                "00000000-0000-7000-8000-000000000000",
                1,
                "specimen",
                "en",
                "Headline",
                "Standfirst",
                "Dateline",
                List.of("An author", "Another author"),
                "section",
                List.of("tag"),
                picture,
                List.of(new Block.Paragraph("Text", List.of())),
                THEN,
                THEN.plusSeconds(1),
                List.of(),
                List.of(),
                List.of(new Correction("Correction", THEN)));
    }
}
