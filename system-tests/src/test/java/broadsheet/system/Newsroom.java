package broadsheet.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What editors and readers do, over HTTP. */
final class Newsroom {

    private static final JsonMapper JSON = new JsonMapper();
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final HttpClient http = HttpClient.newHttpClient();
    private final Map<String, String> bearers = new ConcurrentHashMap<>();
    private final int portBase;

    Newsroom(int portBase) {
        this.portBase = portBase;
    }

    /** Creates a draft that is ready to be published. */
    JsonNode draft(String headline) {
        var body = Map.of(
                "headline",
                headline,
                "standfirst",
                "Tóm tắt của " + headline,
                "section",
                "kinh-te",
                "bylines",
                List.of("Hiền Thu"),
                "tags",
                List.of("thị trường"),
                "body",
                List.of(Map.of("type", "paragraph", "text", "Đoạn mở đầu.")));
        return JSON.readTree(send(editorial("").POST(json(body)), 201).body());
    }

    JsonNode move(String id, String move) {
        return JSON.readTree(send(editorial("/" + id + "/" + move).POST(BodyPublishers.noBody()), 200)
                .body());
    }

    /** Plans when an article goes out. */
    JsonNode schedule(String id, Instant at) {
        var plan = Map.of("publishAt", at.toString());
        return JSON.readTree(
                send(editorial("/" + id + "/schedule").POST(json(plan)), 200).body());
    }

    /** Has an article purged everywhere, with a reason that readers are told. */
    JsonNode takeDown(String id, String reason) {
        var body = Map.of("reason", reason, "tellReaders", true);
        return JSON.readTree(
                send(editorial("/" + id + "/take-down").POST(json(body)), 200).body());
    }

    /** Who has purged it. */
    JsonNode takedown(String id) {
        return JSON.readTree(send(editorial("/" + id + "/takedown").GET(), 200).body());
    }

    JsonNode publish(String headline) {
        return move(draft(headline).get("id").asString(), "publish");
    }

    JsonNode edit(String id, Map<String, String> changes) {
        return JSON.readTree(
                send(editorial("/" + id).method("PATCH", json(changes)), 200).body());
    }

    HttpResponse<String> comment(String articleId, Map<String, Object> comment) {
        var request = request(2, "/articles/" + articleId + "/comments").POST(json(comment));
        return answer(request.header("Content-Type", "application/json").header("Authorization", bearer("reader")));
    }

    HttpResponse<String> discussion(String articleId) {
        return answer(request(2, "/articles/" + articleId + "/comments"));
    }

    /** Whether somebody who listens to an article's discussion, from its beginning on, is told a text soon. */
    boolean hears(String articleId, String text) {
        var request = request(2, "/articles/" + articleId + "/comments/stream").header("Last-Event-ID", "0.0.0.0.0.0");
        try (var lines = http.send(request.build(), BodyHandlers.ofLines()).body()) {
            return CompletableFuture.supplyAsync(() -> lines.anyMatch(line -> line.contains(text)))
                    .completeOnTimeout(false, PATIENCE.toSeconds(), TimeUnit.SECONDS)
                    .join();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** How many articles the desk has in a state. */
    int articles(String state) {
        return JSON.readTree(send(editorial("/counts").GET(), 200).body())
                .at("/byState/" + state)
                .asInt(0);
    }

    /** A page as a reader gets it. */
    HttpResponse<String> page(String path) {
        return answer(request(0, path));
    }

    /** The front page as JSON. */
    String front() {
        return page("/fronts/home").body();
    }

    /** The articles on the front page, whatever block they are in. */
    List<JsonNode> frontItems() {
        return JSON.readTree(front())
                .path("blocks")
                .valueStream()
                .flatMap(block -> block.get("items").valueStream())
                .toList();
    }

    List<String> frontHeadlines() {
        return frontItems().stream()
                .map(item -> item.get("headline").asString())
                .toList();
    }

    static JsonNode json(HttpResponse<String> response) {
        return JSON.readTree(response.body());
    }

    private String bearer(String role) {
        return bearers.computeIfAbsent(
                role, _ -> "Bearer " + Platform.run("token", role, "--port-base", "" + portBase));
    }

    private HttpRequest.Builder editorial(String path) {
        return request(1, "/articles" + path)
                .header("Authorization", bearer("editor"))
                .header("Content-Type", "application/json")
                .header("If-Match", "*");
    }

    private HttpRequest.Builder request(int port, String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + (portBase + port) + path))
                .timeout(PATIENCE);
    }

    private static HttpRequest.BodyPublisher json(Object body) {
        return BodyPublishers.ofString(JSON.writeValueAsString(body));
    }

    private HttpResponse<String> send(HttpRequest.Builder request, int expected) {
        var response = answer(request);
        assertThat(response.statusCode()).as(response.body()).isEqualTo(expected);
        return response;
    }

    private HttpResponse<String> answer(HttpRequest.Builder request) {
        try {
            return http.send(request.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
