package broadsheet.comment;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import tools.jackson.databind.json.JsonMapper;

/** A reader, or a moderator, at the running service. */
public final class Reader {

    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private Reader() {}

    /** Comments on an article. */
    public static Answer comment(String articleId, String text, String... headers) {
        var body = "{\"text\": \"%s\", \"author\": {\"name\": \"Lan\"}}".formatted(text);
        return post(articleId, body, headers);
    }

    /** Replies to a comment. */
    public static Answer reply(String articleId, String parentId, String text) {
        var body =
                "{\"text\": \"%s\", \"parentId\": \"%s\", \"author\": {\"name\": \"Nam\"}}".formatted(text, parentId);
        return post(articleId, body);
    }

    /** Sends any body to a discussion. */
    public static Answer post(String articleId, String body, String... headers) {
        return send("POST", "/articles/" + articleId + "/comments", body, headers);
    }

    /** Reads a discussion. */
    public static Answer discussion(String articleId) {
        return get("/articles/" + articleId + "/comments");
    }

    /** Reads any path. */
    public static Answer get(String path) {
        return send("GET", path, "");
    }

    /** Moves a comment in whatever version it is. */
    public static Answer move(String id, String move) {
        return send("POST", "/comments/" + id + "/" + move, "", "If-Match", "*");
    }

    /** Removes a comment. */
    public static Answer remove(String id) {
        return send("DELETE", "/comments/" + id, "", "If-Match", "*");
    }

    /** Sends any request. */
    public static Answer send(String method, String path, String body, String... headers) {
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + RunningService.port() + path))
                .method(method, body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body))
                .header("Content-Type", "application/json");
        if (headers.length > 0) {
            request.headers(headers);
        }
        try {
            var response = HTTP.send(request.build(), HttpResponse.BodyHandlers.ofString());
            return new Answer(
                    response.statusCode(),
                    response.headers().firstValue("ETag").orElse(""),
                    response.headers().firstValue("Link").orElse(""),
                    JsonMapper.shared().readTree(response.body().isEmpty() ? "null" : response.body()));
        } catch (IOException e) {
            throw new IllegalStateException("The service did not answer", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
