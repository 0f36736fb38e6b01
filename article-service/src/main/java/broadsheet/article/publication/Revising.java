package broadsheet.article.publication;

import broadsheet.article.catalogue.reference.References;
import broadsheet.article.content.ArticleRequest;
import broadsheet.article.content.Embeds;
import broadsheet.article.domain.Act;
import broadsheet.article.domain.Article;
import broadsheet.article.domain.Change;
import broadsheet.article.domain.House;
import broadsheet.article.domain.Release;
import broadsheet.web.json.MergePatch;
import broadsheet.web.problem.Problems;
import java.time.Instant;
import java.util.List;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Reads what a revision brings: how it is shown, and perhaps the content itself. */
@Component
class Revising {

    private static final List<String> OF_THE_RELEASE = List.of("correction", "minor");

    private final JsonMapper json;
    private final Embeds embeds;
    private final References references;
    private final House house;

    Revising(JsonMapper json, Embeds embeds, References references, House house) {
        this.json = json;
        this.embeds = embeds;
        this.references = references;
        this.house = house;
    }

    BiFunction<Article, Act, Change<? extends Article>> by(@Nullable JsonNode request, Instant now) {
        return switch (request) {
            case null -> (article, act) -> article.revise(article.content(), Release.USUAL, act);
            case ObjectNode object -> by(object.deepCopy(), now);
            default -> throw Problems.malformed("The body must be an object.");
        };
    }

    private BiFunction<Article, Act, Change<? extends Article>> by(ObjectNode content, Instant now) {
        var aboutRelease = json.createObjectNode();
        OF_THE_RELEASE.stream().filter(content::has).forEach(field -> aboutRelease.set(field, content.remove(field)));
        var release = MergePatch.read(json, aboutRelease, ReleaseRequest.class).read(now);
        if (content.isEmpty()) {
            return (article, act) -> article.revise(article.content(), release, act);
        }
        var sent = MergePatch.read(json, content, ArticleRequest.class);
        return (article, act) -> article.revise(
                sent.read(article.content().language(), embeds, references, house)
                        .sentBackTo(article),
                release,
                act);
    }
}
