package broadsheet.article.drafting;

import broadsheet.article.content.ArticleRequest;
import broadsheet.article.domain.Article;
import broadsheet.web.conditional.IfMatch;
import broadsheet.web.json.MergePatch;
import java.time.InstantSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Changes an article's working text: readers see nothing of it until it is published or revised. */
@Component
class EditingArticle {

    private static final Logger LOG = LoggerFactory.getLogger(EditingArticle.class);

    private final ChangingArticle changing;
    private final Newsroom newsroom;
    private final JsonMapper json;
    private final InstantSource clock;

    EditingArticle(ChangingArticle changing, Newsroom newsroom, JsonMapper json, InstantSource clock) {
        this.changing = changing;
        this.newsroom = newsroom;
        this.json = json;
        this.clock = clock;
    }

    /** Replaces the whole content: what the request leaves out is gone. */
    Article replace(String id, IfMatch ifMatch, ArticleRequest request) {
        var content = request.read(newsroom.usualLanguage());
        return logged(changing.change(id, ifMatch, article -> article.edit(content, clock.instant())));
    }

    /** Replaces what the patch names (JSON Merge Patch, RFC 7396). */
    Article merge(String id, IfMatch ifMatch, JsonNode patch) {
        return logged(changing.change(id, ifMatch, article -> {
            var content = MergePatch.apply(json.valueToTree(article.content()), patch);
            var request = MergePatch.read(json, content, ArticleRequest.class);
            return article.edit(request.read(article.content().language()), clock.instant());
        }));
    }

    private static Article logged(Article article) {
        LOG.info(
                "{} edited, version {}",
                article.filing().id(),
                article.filing().version().value());
        return article;
    }
}
