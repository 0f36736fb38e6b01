package broadsheet.article.drafting;

import broadsheet.article.catalogue.Newsroom;
import broadsheet.article.catalogue.reference.References;
import broadsheet.article.content.ArticleAnswer;
import broadsheet.article.content.ArticleRequest;
import broadsheet.article.content.Embeds;
import broadsheet.article.domain.Act;
import broadsheet.article.domain.Article;
import broadsheet.article.domain.ArticleId;
import broadsheet.article.domain.House;
import broadsheet.article.domain.Member;
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
    private final Embeds embeds;
    private final References references;
    private final House house;
    private final JsonMapper json;
    private final InstantSource clock;

    CreatingDraft(
            Articles articles,
            Newsroom newsroom,
            Embeds embeds,
            References references,
            House house,
            JsonMapper json,
            InstantSource clock) {
        this.articles = articles;
        this.newsroom = newsroom;
        this.embeds = embeds;
        this.references = references;
        this.house = house;
        this.json = json;
        this.clock = clock;
    }

    /** The answer: for a retry, the first one, whatever has become of what the request names. */
    JsonNode create(ArticleRequest request, Member by, Optional<IdempotencyKey> key) {
        var sent = by.person().id() + json.writeValueAsString(request);
        return key.flatMap(articles::creation)
                .map(first -> firstAnswer(first, sent))
                .orElseGet(() -> add(request, by, key, sent));
    }

    private JsonNode add(ArticleRequest request, Member by, Optional<IdempotencyKey> key, String sent) {
        var content = request.read(newsroom.usualLanguage(), embeds, references, house);
        var change = Article.draft(ArticleId.next(), content, new Act(by.person(), clock.instant()));
        return Refusals.answered(() -> articles.add(
                        change,
                        draft -> key.map(name ->
                                Creation.of(name, sent, answer(draft, by).toString())))
                .map(draft -> created(draft, by))
                .orElseGet(() -> firstAnswer(key.flatMap(articles::creation).orElseThrow(), sent)));
    }

    private JsonNode created(Article draft, Member by) {
        var filing = draft.filing();
        LOG.info("{} created as a draft by {}: {}", filing.id(), by.person().name(), filing.slug());
        return answer(draft, by);
    }

    private JsonNode firstAnswer(Creation first, String sent) {
        return json.readTree(first.answerTo(Creation.of(first.key(), sent, "")));
    }

    private JsonNode answer(Article draft, Member by) {
        return json.valueToTree(ArticleAnswer.of(draft, by));
    }
}
