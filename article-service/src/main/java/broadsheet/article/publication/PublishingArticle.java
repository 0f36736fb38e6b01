package broadsheet.article.publication;

import broadsheet.article.content.ArticleRequest;
import broadsheet.article.domain.Article;
import broadsheet.article.domain.Change;
import broadsheet.article.drafting.ChangingArticle;
import broadsheet.web.conditional.IfMatch;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Moves an article into its readers' sight and out of it. */
@Component
class PublishingArticle {

    private static final Logger LOG = LoggerFactory.getLogger(PublishingArticle.class);

    private final ChangingArticle changing;
    private final InstantSource clock;

    PublishingArticle(ChangingArticle changing, InstantSource clock) {
        this.changing = changing;
        this.clock = clock;
    }

    Article publish(String id, IfMatch ifMatch) {
        return logged("published", change(id, ifMatch, article -> article.publish(clock.instant())));
    }

    /** Shows readers the working text, or the text that comes with the request. */
    Article revise(String id, IfMatch ifMatch, Optional<ArticleRequest> request) {
        return logged("revised", change(id, ifMatch, article -> {
            var content = request.map(text -> text.read(article.content().language()));
            return article.revise(content.orElse(article.content()), clock.instant());
        }));
    }

    Article unpublish(String id, IfMatch ifMatch) {
        return logged("unpublished", change(id, ifMatch, article -> article.unpublish(clock.instant())));
    }

    private Article change(String id, IfMatch ifMatch, Function<Article, Change<? extends Article>> move) {
        return changing.change(id, ifMatch, move);
    }

    private static Article logged(String what, Article article) {
        var filing = article.filing();
        LOG.info("{} {}, version {}: {}", filing.id(), what, filing.version().value(), filing.slug());
        return article;
    }
}
