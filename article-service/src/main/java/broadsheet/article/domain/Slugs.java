package broadsheet.article.domain;

import org.jspecify.annotations.Nullable;

/** Which slug an article has before readers have seen it: the one that the desk chose, else one from the headline. */
final class Slugs {

    private Slugs() {}

    static @Nullable Slug first(Content content) {
        if (content.slug() != null) {
            return content.slug();
        }
        return content.headline() == null ? null : Slug.of(content.headline());
    }

    /** The filing after an edit. Once readers know the article, its slug changes no earlier than its text. */
    static Filing edited(Article article, Content edited, Act act) {
        var moved = article.filing().moved(Move.EDIT, article.state(), act);
        var wanted = first(edited);
        var keeps = article.filing().shown().isPresent() || (wanted != null && wanted.equals(first(article.content())));
        return keeps ? moved : moved.slugged(wanted);
    }
}
