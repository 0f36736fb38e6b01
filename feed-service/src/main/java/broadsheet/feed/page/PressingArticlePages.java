package broadsheet.feed.page;

import broadsheet.feed.press.Head;
import broadsheet.feed.press.PictureView;
import broadsheet.feed.press.Plate;
import broadsheet.feed.press.Pressed;
import broadsheet.feed.press.Shell;
import broadsheet.feed.site.Edition;
import broadsheet.feed.site.Editions;
import org.jspecify.annotations.Nullable;

/** Presses articles' pages. Holds nothing but a compiled template: any number of threads may use it. */
public final class PressingArticlePages {

    private final Plate plate;
    private final Editions editions;

    /** Presses for the editions of a site. */
    public PressingArticlePages(Editions editions) {
        this.editions = editions;
        plate = Plate.named("article", editions.theme());
    }

    /**
     * {@code {"article": {…, "url"}, "commentCount", "discussion": {"state", "comments": […]}}}, the same in every
     * edition; {@code state} is {@code loaded}, {@code empty} or {@code unavailable}.
     */
    public Pressed json(ArticlePage page) {
        return Pressed.json(new Body(ArticleJson.of(page.article()), page.commentCount(), page.discussion()));
    }

    /** The page in an edition; the article stays in the language that it is written in. */
    public Pressed html(ArticlePage page, Edition edition) {
        var article = page.article();
        var picture = PictureView.of(article.mainImage(), edition.foreign(article.language()), edition);
        var shell = Shell.around(head(page, picture, edition), edition, editions);
        return plate.press(ArticleView.of(page, shell, picture, edition));
    }

    private static Head head(ArticlePage page, @Nullable PictureView picture, Edition edition) {
        var article = page.article();
        return new Head(
                edition.label("articleTitle", article.headline(), edition.site().name()),
                article.headline(),
                article.standfirst(),
                "/articles/" + article.slug(),
                "article",
                article.section(),
                picture,
                StructuredData.of(page, picture, edition));
    }

    private record Body(ArticleJson article, long commentCount, Discussion discussion) {}
}
