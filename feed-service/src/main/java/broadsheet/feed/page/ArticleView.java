package broadsheet.feed.page;

import broadsheet.feed.front.BlockView;
import broadsheet.feed.press.PictureView;
import broadsheet.feed.press.Script;
import broadsheet.feed.press.Shell;
import broadsheet.feed.site.Edition;
import broadsheet.feed.site.Subject;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the template {@code article} prints.
 *
 * @param lang marks a foreign text; null in the edition's own language
 * @param bylines the authors, with their fronts
 * @param updated null when readers' text hasn't changed since, as far as the printed times tell
 * @param sectionUrl null when the site doesn't have the section
 * @param comments how many there are
 * @param live null when readers don't take part in discussions from their browsers
 * @param blocks what there is to read after it
 */
record ArticleView(
        Shell shell,
        @Nullable String lang,
        String headline,
        @Nullable String standfirst,
        String section,
        @Nullable String sectionUrl,
        List<String> authors,
        List<Named> bylines,
        String published,
        String printedPublished,
        String modified,
        @Nullable String updated,
        @Nullable PictureView picture,
        List<String> body,
        List<CorrectionView> corrections,
        List<Named> tags,
        String comments,
        ShareView share,
        Script script,
        @Nullable LiveDiscussion live,
        DiscussionView discussion,
        List<BlockView> blocks) {

    private static final Script SCRIPT = Script.of("article");

    static ArticleView of(ArticlePage page, Shell shell, @Nullable PictureView picture, Edition edition) {
        var article = page.article();
        var section = edition.sectionName(article.section());
        var published = edition.dateTime(article.publishedAt());
        var updated = edition.dateTime(article.updatedAt());
        return new ArticleView(
                shell,
                edition.foreign(article.language()),
                article.headline(),
                article.standfirst(),
                section.orElse(article.section()),
                section.isPresent() ? edition.link("/sections/" + article.section()) : null,
                article.bylines(),
                article.bylines().stream()
                        .map(name -> named(name, edition.author(name), edition))
                        .toList(),
                article.publishedAt().toString(),
                published,
                article.updatedAt().toString(),
                updated.equals(published) ? null : edition.label("updated", updated),
                picture,
                BodyHtml.of(article.body(), article.dateline(), edition),
                article.corrections().stream()
                        .map(correction -> new CorrectionView(
                                correction.at().toString(), edition.dateTime(correction.at()), correction.text()))
                        .toList(),
                article.tags().stream()
                        .map(name -> named(name, edition.tag(name), edition))
                        .toList(),
                edition.counted("commentCount", page.commentCount()),
                ShareView.of("/articles/" + article.slug(), article.headline(), edition),
                SCRIPT,
                LiveDiscussion.of(article.id(), edition),
                DiscussionView.of(page.discussion(), edition),
                page.foot().stream()
                        .map(block -> BlockView.elsewhere(block, edition))
                        .toList());
    }

    private static Named named(String name, Optional<Subject> subject, Edition edition) {
        return subject.map(known -> new Named(edition.name(known), edition.link(known.path())))
                .orElseGet(() -> new Named(name, null));
    }

    /**
     * A tag or an author as the edition calls it.
     *
     * @param url of its front; null when the catalogue hasn't got it
     */
    record Named(String name, @Nullable String url) {}

    /** What was wrong, as it is printed. */
    record CorrectionView(String time, String printedTime, String text) {}
}
