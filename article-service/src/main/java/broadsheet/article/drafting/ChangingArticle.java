package broadsheet.article.drafting;

import broadsheet.article.domain.Article;
import broadsheet.article.domain.ArticleId;
import broadsheet.article.domain.Change;
import broadsheet.article.storage.Articles;
import broadsheet.web.conditional.IfMatch;
import broadsheet.web.problem.Problems;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/** Applies a move to an article as its client read it: whoever was second is told, and overwrites nothing. */
@Component
public class ChangingArticle {

    private static final int MOST_ATTEMPTS = 10;

    private final Articles articles;

    ChangingArticle(Articles articles) {
        this.articles = articles;
    }

    /**
     * Applies a move and stores what it leads to.
     *
     * @param ifMatch which versions the move is meant for; meant for any, it is tried again after a lost race
     * @throws org.springframework.web.ErrorResponseException 404 if there is no such article, 412 if it has changed
     */
    public Article change(String id, IfMatch ifMatch, Function<Article, Change<? extends Article>> move) {
        for (var attempt = 1; attempt <= MOST_ATTEMPTS; attempt++) {
            var article = find(id);
            ifMatch.require(article.filing().version().value());
            var stored = articles.store(move.apply(article));
            if (stored.isPresent()) {
                return stored.get();
            }
        }
        throw Problems.changedMeanwhile("Others are changing the article all the time. Try again.");
    }

    /**
     * The article with an id.
     *
     * @throws org.springframework.web.ErrorResponseException 404 if there is none
     */
    public Article find(String id) {
        return parsed(id).flatMap(articles::find).orElseThrow(() -> none(id));
    }

    private static Optional<ArticleId> parsed(String id) {
        try {
            return Optional.of(ArticleId.parse(id));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    private static RuntimeException none(String id) {
        return Problems.notFound("There is no article with the id " + id + ".");
    }
}
