package broadsheet.feed.curation;

import static broadsheet.feed.AnArticle.anArticle;
import static org.awaitility.Awaitility.await;

import broadsheet.events.ArticlePublished;
import broadsheet.events.SectionChanged;
import broadsheet.feed.Replica;
import broadsheet.feed.Surroundings;
import broadsheet.web.identity.Role;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A section that only one test curates, and its editor. */
final class CuratedSection {

    static final Duration SOON = Duration.ofSeconds(30);
    private static final int LAST = 900;

    final String slug = "muc-" + UUID.randomUUID();
    private final String id = UUID.randomUUID().toString();
    private final Replica feed = Replica.shared();

    CuratedSection() {
        isCalled(slug, 1, List.of());
        await().atMost(SOON).until(() -> feed.get("/fronts/sections/" + slug).statusCode() == 200);
    }

    void isCalled(String newSlug, long version, List<String> formerSlugs) {
        Surroundings.tell(
                new SectionChanged(id, version, newSlug, formerSlugs, Map.of("vi", newSlug), Map.of(), LAST, null));
    }

    /** The id of a new article in it, once that stands there. */
    String publishes(String headline) {
        var article = UUID.randomUUID().toString();
        Surroundings.tell(new ArticlePublished(anArticle()
                .called(article)
                .headed(headline)
                .inSection(slug)
                .newest()
                .build()));
        awaitHeadline(headline);
        return article;
    }

    HttpResponse<String> arrange(String ifMatch, String blocks) {
        return ask("PUT", "", "{\"blocks\": [" + blocks + "]}", "If-Match", ifMatch);
    }

    HttpResponse<String> ask(String method, String below, String body, String... headers) {
        return feed.ask(Role.EDITOR, method, "/curation/section:" + slug + below, body, headers);
    }

    static JsonNode json(HttpResponse<String> answer) {
        return JsonMapper.shared().readTree(answer.body());
    }

    /** The headlines of a block as readers see them. */
    List<String> headlines(String block) {
        return headlines(json(feed.get("/fronts/sections/" + slug)), block);
    }

    static List<String> headlines(JsonNode front, String block) {
        return front.path("blocks")
                .valueStream()
                .filter(it -> it.get("name").asString().equals(block))
                .flatMap(it -> it.get("items").valueStream())
                .map(it -> it.get("headline").asString())
                .toList();
    }

    void awaitHeadlines(String block, String... expected) {
        await().atMost(SOON).until(() -> headlines(block), List.of(expected)::equals);
    }

    private void awaitHeadline(String headline) {
        await().atMost(SOON)
                .until(() -> feed.items("/fronts/sections/" + slug).stream()
                        .anyMatch(it -> it.get("headline").asString().equals(headline)));
    }
}
