package broadsheet.local.sample;

import broadsheet.local.command.Refusal;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.concurrent.CancellationException;
import tools.jackson.databind.JsonNode;

/** The platform's public HTTP API, as far as the sample needs it. Usable from several threads. */
final class NewsroomApi {

    private static final Duration LONGEST_ANSWER = Duration.ofSeconds(30);

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final String articles;
    private final String comments;
    private final Bearers bearers;

    /** Takes the web addresses of article-service and comment-service. */
    NewsroomApi(String articleService, String commentService, Bearers bearers) {
        this.articles = articleService + "/articles";
        this.comments = commentService + "/articles";
        this.bearers = bearers;
    }

    /**
     * The tokens that are sent.
     *
     * @param editor writes and publishes
     * @param operator brings the comments of readers who have no account here
     */
    record Bearers(String editor, String operator) {}

    Answer create(JsonNode article, String idempotencyKey) {
        return send(post(articles, article, bearers.editor()).header("Idempotency-Key", idempotencyKey));
    }

    Answer read(String articleId) {
        return send(request(articles + "/" + articleId, bearers.editor()));
    }

    Answer publish(String articleId, String etag) {
        return send(request(articles + "/" + articleId + "/publish", bearers.editor())
                .header("If-Match", etag)
                .POST(BodyPublishers.noBody()));
    }

    Answer comment(String articleId, JsonNode comment, String idempotencyKey) {
        return send(post(comments + "/" + articleId + "/comments", comment, bearers.operator())
                .header("Idempotency-Key", idempotencyKey));
    }

    private static HttpRequest.Builder post(String address, JsonNode body, String bearer) {
        return request(address, bearer)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body.toString()));
    }

    private static HttpRequest.Builder request(String address, String bearer) {
        return HttpRequest.newBuilder(URI.create(address))
                .header("Authorization", "Bearer " + bearer)
                .timeout(LONGEST_ANSWER);
    }

    private Answer send(HttpRequest.Builder builder) {
        var request = builder.build();
        try {
            return new Answer(client.send(request, BodyHandlers.ofByteArray()));
        } catch (IOException e) {
            throw new Refusal("No answer from %s; is the platform up?".formatted(request.uri()), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancellationException("Interrupted while waiting for " + request.uri());
        }
    }
}
