package broadsheet.importing.desk;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;
import java.util.function.Supplier;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Asks article-service. An answer that only waiting mends is waited for; usable from several threads. */
public final class Desk {

    /** The same article is the same text in every run, or its idempotency key would be refused. */
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .build();

    private static final Duration LONGEST_ANSWER = Duration.ofSeconds(30);
    private static final int ATTEMPTS = 8;
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(30);

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final String address;
    private final Supplier<String> token;

    /**
     * @param address of article-service, such as {@code http://127.0.0.1:8081}
     * @param token an editor's, as it is then: an import may outlive one
     */
    public Desk(String address, Supplier<String> token) {
        this.address = address;
        this.token = token;
    }

    /** What article-service said. */
    record Answer(int status, String etag, JsonNode body) {

        boolean isGood() {
            return status < 300;
        }

        String complaint() {
            var errors = body.path("errors")
                    .valueStream()
                    .map(error -> error.path("field").asString("") + " "
                            + error.path("reason").asString(""))
                    .toList();
            return status + " "
                    + body.path("detail").asString(body.path("title").asString("")) + " " + String.join("; ", errors);
        }
    }

    Answer post(String path, Map<String, ?> body, String... headers) {
        var text = JSON.writeValueAsString(body);
        return ask(() -> request(path)
                .header("Content-Type", "application/json")
                .headers(headers)
                .POST(BodyPublishers.ofString(text))
                .build());
    }

    Answer get(String path) {
        return ask(() -> request(path).build());
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(address + path))
                .timeout(LONGEST_ANSWER)
                .header("Authorization", "Bearer " + token.get());
    }

    private Answer ask(Supplier<HttpRequest> request) {
        var wait = Duration.ofMillis(500);
        for (var attempt = 1; ; attempt++) {
            try {
                var answer = client.send(request.get(), BodyHandlers.ofString());
                if (!isWorthWaiting(answer.statusCode()) || attempt == ATTEMPTS) {
                    return read(answer);
                }
            } catch (IOException e) {
                if (attempt == ATTEMPTS) {
                    throw new Unreachable("No answer from " + address + " (" + e.getMessage() + ")", e);
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new Unreachable("Interrupted", e);
            }
            sleep(wait);
            wait = wait.multipliedBy(2).compareTo(LONGEST_WAIT) < 0 ? wait.multipliedBy(2) : LONGEST_WAIT;
        }
    }

    /** The service, or what stands before it, can do it later. */
    private static boolean isWorthWaiting(int status) {
        return status == 429 || status == 502 || status == 503 || status == 504;
    }

    private static Answer read(HttpResponse<String> answer) {
        if (answer.statusCode() == 401 || answer.statusCode() == 403) {
            throw new Unreachable("article-service doesn't let an import in (" + answer.statusCode()
                    + "); the token must be an editor's, and valid");
        }
        var isJson = answer.body().startsWith("{");
        return new Answer(
                answer.statusCode(),
                answer.headers().firstValue("ETag").orElse(""),
                JSON.readTree(isJson ? answer.body() : "{}"));
    }

    private static void sleep(Duration wait) {
        try {
            Thread.sleep(wait);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Unreachable("Interrupted", e);
        }
    }
}
