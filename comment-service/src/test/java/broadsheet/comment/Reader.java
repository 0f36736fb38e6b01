package broadsheet.comment;

import broadsheet.web.identity.Role;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.function.Supplier;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Readers and a moderator at the running service; who isn't named is Lan. */
public final class Reader {

    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private static final ThreadLocal<Integer> PORT = ThreadLocal.withInitial(RunningService::port);

    private Reader() {}

    /** Has something done at another instance of the service. */
    public static <T> T at(int instance, Supplier<T> deed) {
        PORT.set(instance);
        try {
            return deed.get();
        } finally {
            PORT.remove();
        }
    }

    /** Where what is asked next goes to. */
    static int port() {
        return PORT.get();
    }

    /** Stops another instance as an operator does, with all the time that it takes. */
    public static void stop(int instance) {
        RunningService.stop(instance);
    }

    /** Starts another instance with settings of its own; the number by which it is reached. */
    public static int anotherInstance(String... settings) {
        return RunningService.startAnother(settings);
    }

    /** Starts an instance on another broker, with a database of its own; the number by which it is reached. */
    public static int instanceOn(String brokers, String database) {
        return RunningService.startOn(brokers, database);
    }

    /** Comments on an article. */
    public static Answer comment(String articleId, String text, String... headers) {
        return post(articleId, "{\"text\": \"%s\"}".formatted(text), headers);
    }

    /** Replies to a comment. */
    public static Answer reply(String articleId, String parentId, String text) {
        var body = "{\"text\": \"%s\", \"parentId\": \"%s\"}".formatted(text, parentId);
        return post(articleId, body, "Authorization", as("nam", Role.READER));
    }

    /** Sends any body to a discussion. */
    public static Answer post(String articleId, String body, String... headers) {
        return send("POST", "/articles/" + articleId + "/comments", body, headers);
    }

    /** Reads a discussion, as somebody who has written nothing. */
    public static Answer discussion(String articleId) {
        return send("GET", "/articles/" + articleId + "/comments", "", "Authorization", as("mai", Role.READER));
    }

    /** Reads any path. */
    public static Answer get(String path) {
        return send("GET", path, "");
    }

    /** Moves a comment in whatever version it is. */
    public static Answer move(String id, String move) {
        return send(
                "POST",
                "/comments/" + id + "/" + move,
                "{\"reason\": \"off-topic\"}",
                "If-Match",
                "*",
                "Authorization",
                as("hoa", Role.MODERATOR));
    }

    /** Sends any request as a moderator, for any version. */
    public static Answer moderate(String method, String path, String body) {
        return send(method, path, body, "If-Match", "*", "Authorization", as("hoa", Role.MODERATOR));
    }

    /** Removes a comment. */
    public static Answer remove(String id) {
        return send("DELETE", "/comments/" + id, "", "If-Match", "*");
    }

    /** The value of the header by which somebody says who they are. */
    public static String as(String who, Role... roles) {
        return "Bearer " + RunningService.token(who, roles);
    }

    /** Reads one JSON object a line. */
    public static List<JsonNode> lines(String path, String authorization) {
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + RunningService.port() + path))
                .header("Accept", "application/x-ndjson")
                .header("Authorization", authorization)
                .build();
        try {
            return HTTP.send(request, HttpResponse.BodyHandlers.ofLines())
                    .body()
                    .map(JsonMapper.shared()::readTree)
                    .toList();
        } catch (IOException e) {
            throw new IllegalStateException("The service did not answer", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Sends any request, as Lan unless the headers say who asks. */
    public static Answer send(String method, String path, String body, String... headers) {
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + PORT.get() + path))
                .method(method, body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body))
                .header("Content-Type", "application/json");
        if (headers.length > 0) {
            request.headers(headers);
        }
        if (!List.of(headers).contains("Authorization")) {
            request.header("Authorization", as("lan", Role.READER));
        }
        try {
            var response = HTTP.send(request.build(), HttpResponse.BodyHandlers.ofString());
            return new Answer(
                    response.statusCode(),
                    response.headers().firstValue("ETag").orElse(""),
                    response.headers().firstValue("Link").orElse(""),
                    response.headers().firstValue("Retry-After").orElse(""),
                    JsonMapper.shared().readTree(response.body().isEmpty() ? "null" : response.body()));
        } catch (IOException e) {
            throw new IllegalStateException("The service did not answer", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
