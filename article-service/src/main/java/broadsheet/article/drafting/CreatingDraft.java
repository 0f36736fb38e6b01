package broadsheet.article.drafting;

import broadsheet.article.content.ArticleAnswer;
import broadsheet.article.content.ArticleRequest;
import broadsheet.article.domain.Article;
import broadsheet.article.domain.ArticleId;
import broadsheet.article.storage.Articles;
import broadsheet.web.idempotency.Creation;
import broadsheet.web.idempotency.IdempotencyKey;
import java.time.InstantSource;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Creates a draft, once for each idempotency key. */
@Component
class CreatingDraft {

    private static final Logger LOG = LoggerFactory.getLogger(CreatingDraft.class);

    private final Articles articles;
    private final Newsroom newsroom;
    private final JsonMapper json;
    private final InstantSource clock;

    CreatingDraft(Articles articles, Newsroom newsroom, JsonMapper json, InstantSource clock) {
        this.articles = articles;
        this.newsroom = newsroom;
        this.json = json;
        this.clock = clock;
    }

    /** The answer: for a retry, the first one. */
    JsonNode create(ArticleRequest request, Optional<IdempotencyKey> key) {
        var content = request.read(newsroom.usualLanguage());
        var change = Article.draft(ArticleId.next(), content, clock.instant());
        return articles.add(change, draft -> key.map(name -> creation(name, request, draft)))
                .map(this::created)
                .orElseGet(() -> firstAnswer(key.orElseThrow(), request));
    }

    private JsonNode created(Article draft) {
        LOG.info(
                "{} created as a draft: {}", draft.filing().id(), draft.filing().slug());
        return answer(draft);
    }

    private JsonNode firstAnswer(IdempotencyKey key, ArticleRequest request) {
        var first = articles.creation(key).orElseThrow();
        return json.readTree(first.answerTo(Creation.of(key, json.writeValueAsString(request), "")));
    }

    private Creation creation(IdempotencyKey key, ArticleRequest request, Article draft) {
        return Creation.of(key, json.writeValueAsString(request), answer(draft).toString());
    }

    private JsonNode answer(Article draft) {
        return json.valueToTree(ArticleAnswer.of(draft));
    }
}
