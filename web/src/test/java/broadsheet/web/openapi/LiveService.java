package broadsheet.web.openapi;

import broadsheet.web.identity.Role;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * A service that runs, and what its stories begin with.
 *
 * @param token a token of somebody who has a role
 * @param setting what is there before a story, by its place: {@code /articles/{articleId}} → {@code /articles/…}
 */
public record LiveService(URI address, Function<Role, String> token, Supplier<Map<String, String>> setting) {

    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    /** A request to a path, to be completed. */
    HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(address + path)).timeout(PATIENCE);
    }

    /** The answer to a request. */
    HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return HTTP.send(request.build(), LiveService::body);
        } catch (IOException e) {
            throw new IllegalStateException("The service did not answer", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static HttpResponse.BodySubscriber<String> body(HttpResponse.ResponseInfo answer) {
        var type = answer.headers().firstValue("Content-Type").orElse("");
        return type.startsWith("text/event-stream")
                ? new FirstEvent()
                : HttpResponse.BodySubscribers.ofString(StandardCharsets.UTF_8);
    }
}
