package broadsheet.feed.pressroom;

import broadsheet.feed.page.ArticlePage;
import broadsheet.feed.page.Embed;
import broadsheet.feed.press.Pressed;
import broadsheet.feed.site.Edition;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/**
 * An article's page in all its forms.
 *
 * @param made of what
 * @param begun when, by the clock of {@link ArticlePages}
 * @param since from when on it stands
 * @param complete whether its discussion could be had
 */
record LaidPage(ArticlePage made, long begun, Instant since, Pressed json, Map<Edition, Form> forms, boolean complete) {

    String articleId() {
        return made.article().id();
    }

    /** The same page, which nothing concerns that changed until then. */
    LaidPage seen(long moment) {
        return new LaidPage(made, Math.max(begun, moment), since, json, forms, complete);
    }

    Standing standing() {
        return new Standing(json, since);
    }

    Optional<Standing> standing(Edition edition) {
        return Optional.ofNullable(forms.get(edition)).map(form -> new Standing(form.html(), since));
    }

    int bytes() {
        return json.bytes()
                + forms.values().stream().mapToInt(form -> form.html().bytes()).sum();
    }

    /** A page in one edition. */
    record Form(Pressed html, Embed embed) {}
}
