package broadsheet.importing.comment;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The readers' site and comment-service over HTTP. What only waiting mends is waited for; usable by several threads.
 */
public final class Platform {

    private static final JsonMapper JSON = new JsonMapper();
    private static final Duration LONGEST_ANSWER = Duration.ofSeconds(30);
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(10);
    private static final int ATTEMPTS = 8;

    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();
    private final Map<String, Optional<String>> articles = new ConcurrentHashMap<>();
    private final String readers;
    private final String comments;
    private final String token;

    /**
     * The platform at its addresses.
     *
     * @param readers feed-service, such as {@code http://127.0.0.1:8080}
     * @param comments comment-service
     * @param token an operator's
     */
    public Platform(String readers, String comments, String token) {
        this.readers = readers;
        this.comments = comments;
        this.token = token;
    }

    /** What was answered. */
    record Answer(int status, JsonNode body) {

        boolean isGood() {
            return status < 300;
        }

        /** Why not, for a field; empty when nothing is wrong with it. */
        String reason(String field) {
            return body.path("errors")
                    .valueStream()
                    .filter(error -> error.path("field").asString("").equals(field))
                    .map(error -> error.path("reason").asString(""))
                    .findFirst()
                    .orElse("");
        }

        String complaint() {
            return status + " " + body.path("detail").asString("") + " " + body.path("errors");
        }
    }

    /** The article that an address of the old site leads to. */
    Optional<String> article(String address) {
        return articles.computeIfAbsent(address, this::find);
    }

    Answer bring(UUID id, Map<String, ?> comment) {
        var answer = send(HttpRequest.newBuilder(URI.create(comments + "/comments/" + id))
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json")
                .PUT(BodyPublishers.ofString(JSON.writeValueAsString(comment))));
        return read(answer);
    }

    /** Some of all comments, as they are: {@code comments} and, if there are more, {@code next}. */
    JsonNode part(String cursor) {
        var after = cursor.isEmpty() ? "" : "&cursor=" + cursor;
        var answer = read(send(HttpRequest.newBuilder(URI.create(comments + "/comments?limit=100" + after))
                .header("Authorization", "Bearer " + token)));
        if (!answer.isGood()) {
            throw new Unreachable("comment-service answered " + answer.complaint());
        }
        return answer.body();
    }

    /** By its old path, from which readers are sent on; else by its last part, if that is a slug here. */
    private Optional<String> find(String address) {
        var path = URI.create(address.replace(' ', '+')).getRawPath();
        if (path == null || path.length() < 2) {
            return Optional.empty();
        }
        var location = send(HttpRequest.newBuilder(URI.create(readers + path)))
                .headers()
                .firstValue("Location")
                .orElse(path);
        var parts = location.replaceAll("[?#].*|/+$", "").split("/", -1);
        var page = send(HttpRequest.newBuilder(URI.create(readers + "/pages/articles/" + parts[parts.length - 1])));
        return page.statusCode() == 200
                ? Optional.of(JSON.readTree(page.body()).at("/article/id").asString(""))
                : Optional.empty();
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        var wait = Duration.ofMillis(200);
        for (var attempt = 1; ; attempt++) {
            try {
                var answer = http.send(request.timeout(LONGEST_ANSWER).build(), BodyHandlers.ofString());
                var isWorthWaiting = answer.statusCode() == 429 || answer.statusCode() > 501;
                if (!isWorthWaiting || attempt == ATTEMPTS) {
                    return answer;
                }
                Thread.sleep(wait);
            } catch (IOException e) {
                if (attempt == ATTEMPTS) {
                    throw new Unreachable("No answer from " + request.build().uri() + " (" + e.getMessage() + ")");
                }
            } catch (InterruptedException _) {
                Thread.currentThread().interrupt();
                throw new Unreachable("Interrupted");
            }
            wait = wait.multipliedBy(2).compareTo(LONGEST_WAIT) < 0 ? wait.multipliedBy(2) : LONGEST_WAIT;
        }
    }

    private static Answer read(HttpResponse<String> answer) {
        if (answer.statusCode() == 401 || answer.statusCode() == 403) {
            throw new Unreachable(
                    "comment-service lets nobody in but an operator with a valid token (" + answer.statusCode() + ")");
        }
        return new Answer(answer.statusCode(), JSON.readTree(answer.body().startsWith("{") ? answer.body() : "{}"));
    }

    /** Nothing can be done now. The message is for the operator; what was done stays done. */
    public static final class Unreachable extends RuntimeException {
        Unreachable(String reason) {
            super(reason);
        }
    }
}
