package broadsheet.article.drafting;

import broadsheet.article.content.ArticleAnswer;
import broadsheet.article.domain.Act;
import broadsheet.article.domain.Article;
import broadsheet.article.domain.Change;
import broadsheet.article.domain.Move;
import broadsheet.web.conditional.ETags;
import broadsheet.web.conditional.IfMatch;
import broadsheet.web.identity.Caller;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** What every address of a move does: make it for the caller, and answer with the article as it then is. */
@Component
public class Moving {

    private final ChangingArticle changing;

    Moving(ChangingArticle changing) {
        this.changing = changing;
    }

    /**
     * Makes a move.
     *
     * @param ifMatch the header; missing, the answer is 428
     * @throws org.springframework.web.ErrorResponseException as {@link ChangingArticle#change}
     */
    public ResponseEntity<ArticleAnswer> move(
            String id,
            @Nullable String ifMatch,
            Caller caller,
            Move move,
            BiFunction<Article, Act, Change<? extends Article>> made) {
        var member = Members.of(caller);
        var article = changing.change(id, IfMatch.parse(ifMatch), member, move, made);
        return ResponseEntity.ok()
                .eTag(ETags.of(article.filing().version().value()))
                .body(ArticleAnswer.of(article, member));
    }
}
