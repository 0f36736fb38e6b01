package broadsheet.benchmarks;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import tools.jackson.databind.json.JsonMapper;

/** article-service and the front page over HTTP, as an editor's tool and a reader's browser see them. */
final class Newsroom {

    private static final JsonMapper JSON = new JsonMapper();

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final int portBase;
    private final String bearer;

    /** Takes an editor's token. */
    Newsroom(int portBase, String token) {
        this.portBase = portBase;
        this.bearer = "Bearer " + token;
    }

    /** Creates a draft that can be published; its id. */
    String draft(String body) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(articles(""))
                .header("Authorization", bearer)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body))
                .build();
        return JSON.readTree(send(request, 201).body()).get("id").asString();
    }

    void publish(String id) throws IOException, InterruptedException {
        send(moved(id, "publish", "\"1\""), 200);
    }

    void unpublish(String id) throws IOException, InterruptedException {
        send(moved(id, "unpublish", "*"), 200);
    }

    /** The front page as JSON, or an empty answer if it is still the one with this ETag. */
    HttpResponse<String> front(String etag) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + portBase + "/fronts/home"))
                .header("If-None-Match", etag)
                .build();
        return http.send(request, BodyHandlers.ofString());
    }

    private HttpRequest moved(String id, String move, String ifMatch) {
        return HttpRequest.newBuilder(articles("/" + id + "/" + move))
                .header("Authorization", bearer)
                .header("If-Match", ifMatch)
                .POST(BodyPublishers.noBody())
                .build();
    }

    private HttpResponse<String> send(HttpRequest request, int expected) throws IOException, InterruptedException {
        var response = http.send(request, BodyHandlers.ofString());
        if (response.statusCode() != expected) {
            throw new IllegalStateException(
                    request.uri() + " answered " + response.statusCode() + ": " + response.body());
        }
        return response;
    }

    private URI articles(String path) {
        return URI.create("http://127.0.0.1:" + (portBase + 1) + "/articles" + path);
    }
}
