package broadsheet.events;

import static java.util.Objects.requireNonNull;

/**
 * A published article has changed for its readers.
 *
 * @param article the whole article as readers are to see it now
 */
public record ArticleRevised(PublishedArticle article) implements ArticleEvent {

    public ArticleRevised {
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
