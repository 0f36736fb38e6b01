package broadsheet.events;

import static java.util.Objects.requireNonNull;

/**
 * An article that readers could not see is there for them: published for the first time, or again after it had been
 * unpublished.
 *
 * @param article the article as readers are to see it
 */
public record ArticlePublished(PublishedArticle article) implements ArticleEvent {

    public ArticlePublished {
        requireNonNull(article, "article");
    }

    @Override
    public String subject() {
        return article.id();
    }

    @Override
    public long version() {
        return article.version();
    }
}
