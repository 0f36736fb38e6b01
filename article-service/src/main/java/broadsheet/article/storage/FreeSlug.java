package broadsheet.article.storage;

import broadsheet.article.domain.Article;
import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import java.util.Optional;
import java.util.function.Predicate;

/** Finds an article a slug that no other has or had. */
final class FreeSlug {

    private static final int MOST_ATTEMPTS = 10;

    private FreeSlug() {}

    /**
     * Writes an article under the first variant of its slug that is free. Only a slug that follows from a headline may
     * vary: the desk gets the one that it chose, or none.
     *
     * @param write false when it didn't come about
     * @return the article as it was written
     * @throws SlugTaken if another article has, or had, the slug that the desk chose
     */
    static Optional<Article> of(Article article, Predicate<Article> write) {
        for (var attempt = 1; attempt <= MOST_ATTEMPTS; attempt++) {
            var variant = variant(article, attempt);
            try {
                return write.test(variant) ? Optional.of(variant) : Optional.empty();
            } catch (MongoWriteException e) {
                if (!isTaken(e, FilingDocument.SLUGS)) {
                    throw e;
                }
                if (article.content().slug() != null) {
                    throw new SlugTaken();
                }
            }
        }
        throw new IllegalStateException(article.filing().id() + " finds no free slug like "
                + article.filing().slug());
    }

    static boolean isTaken(MongoWriteException e, String index) {
        return e.getError().getCategory() == ErrorCategory.DUPLICATE_KEY
                && e.getError().getMessage().contains(index);
    }

    private static Article variant(Article article, int attempt) {
        var slug = article.filing().slug();
        return slug == null
                ? article
                : article.slugged(slug.variant(attempt, article.filing().id()));
    }
}
