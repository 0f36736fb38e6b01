package broadsheet.benchmarks.oldnewsroom;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Compares each article that article-service has with the old one that it came from. */
final class Checking {

    private static final JsonMapper JSON = new JsonMapper();
    private static final int AT_ONCE = 100;

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final String service;
    private final String token;

    /**
     * @param service where article-service is
     * @param token an editor's
     */
    Checking(String service, String token) {
        this.service = service;
        this.token = token;
    }

    /** The ids of the articles in a state, by slug. */
    Map<String, String> ids(String state) throws IOException, InterruptedException {
        var ids = new HashMap<String, String>();
        var cursor = "";
        do {
            var page = get("/articles?state=" + state + "&limit=" + AT_ONCE + cursor);
            for (var item : page.get("items")) {
                ids.put(item.get("slug").asString(), item.get("id").asString());
            }
            var next = page.path("nextCursor").asString("");
            cursor = next.isEmpty() ? "" : "&cursor=" + URLEncoder.encode(next, UTF_8);
        } while (!cursor.isEmpty());
        return ids;
    }

    /** The names of the fields that are not as they were; none if the article is right. */
    List<String> wrong(String id, OldArticle old, String formerPath) throws IOException, InterruptedException {
        var article = get("/articles/" + id);
        return expected(old, formerPath).entrySet().stream()
                .filter(field -> !JSON.valueToTree(field.getValue()).equals(article.path(field.getKey())))
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
    }

    private static Map<String, Object> expected(OldArticle old, String formerPath) {
        var expected = new HashMap<String, Object>();
        expected.put("headline", old.title());
        expected.put("standfirst", old.standfirst());
        expected.put("slug", old.slug());
        expected.put("section", old.section().slug());
        expected.put("bylines", List.of(old.author()));
        expected.put("tags", old.tags());
        expected.put("body", old.blocks());
        expected.put("formerPaths", List.of(formerPath));
        if (!old.isDraft()) {
            expected.put("publishedAt", old.publishedAt().toString());
        }
        return expected;
    }

    private JsonNode get(String path) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(service + path))
                .header("Authorization", "Bearer " + token)
                .build();
        var response = http.send(request, BodyHandlers.ofString());
        if (response.statusCode() != 200) {
            throw new IllegalStateException(path + " answered " + response.statusCode() + ": " + response.body());
        }
        return JSON.readTree(response.body());
    }
}
