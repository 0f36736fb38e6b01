package broadsheet.web;

import broadsheet.web.identity.Issuer;
import broadsheet.web.identity.Role;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.boot.Banner;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The {@link Desk} on a real server that all tests of this JVM share, and a client of it. */
public final class RunningDesk {

    /** The most bytes that its requests' bodies may have. */
    public static final int MOST_BYTES = 2_000;

    /** Who issues the tokens that it trusts. */
    public static final Issuer ISSUER = Issuer.start();

    private static final ServletWebServerApplicationContext SERVICE = another("--http.max-body=" + MOST_BYTES + "B");
    private static final JsonMapper JSON = JsonMapper.shared();

    private RunningDesk() {}

    /** Starts one that this test alone has. */
    public static ServletWebServerApplicationContext another(String setting) {
        return (ServletWebServerApplicationContext) new SpringApplicationBuilder(Desk.class)
                .bannerMode(Banner.Mode.OFF)
                .run(
                        "--spring.config.name=desk",
                        "--spring.config.import=classpath:broadsheet/web/service.yml",
                        "--server.port=0",
                        "--ISSUER_URI=" + ISSUER.uri(),
                        "--identity.allowed-origins=https://desk.example.org",
                        setting);
    }

    /** Where a desk listens. */
    public static int port(ServletWebServerApplicationContext desk) {
        var server = desk.getWebServer();
        if (server == null) {
            throw new IllegalStateException("The desk has no server");
        }
        return server.getPort();
    }

    /** The answer to a JSON body whose length is announced. */
    public static Answer post(String path, String json) {
        return send("POST", path, "application/json", BodyPublishers.ofString(json));
    }

    /** The answer to a JSON body that is sent in chunks: nobody knows its length before its end. */
    public static Answer postInChunks(String path, String json) {
        var bytes = json.getBytes(StandardCharsets.UTF_8);
        var body = BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(bytes));
        return send("POST", path, "application/json", body);
    }

    /** The answer to a request without a body. */
    public static Answer ask(String method, String path) {
        return send(method, path, "application/json", BodyPublishers.noBody());
    }

    /** The answer to an editor's request. */
    public static Answer send(String method, String path, String contentType, BodyPublisher body) {
        return send(method, path, body, "Authorization", editor(), "Content-Type", contentType);
    }

    /** What an editor sends as Authorization. */
    public static String editor() {
        return "Bearer " + ISSUER.token(Role.EDITOR);
    }

    /** The answer to any request. */
    public static Answer send(String method, String path, BodyPublisher body, String... headers) {
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port(SERVICE) + path))
                .headers(headers)
                .method(method, body)
                .build();
        try (var client = HttpClient.newHttpClient()) {
            return new Answer(client.send(request, HttpResponse.BodyHandlers.ofString()));
        } catch (IOException e) {
            throw new IllegalStateException("The desk did not answer", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** What the desk answered. */
    public record Answer(HttpResponse<String> response) {

        /** The status. */
        public int status() {
            return response.statusCode();
        }

        /** The body as it came. */
        public String text() {
            return response.body();
        }

        /** A header's value; empty when it is missing. */
        public String header(String name) {
            return response.headers().firstValue(name).orElse("");
        }

        /** What the problem's text fields say. */
        public String problem(String field) {
            return json().path(field).asString("");
        }

        /** The wrong fields that the problem names, each as {@code field: reason}. */
        public List<String> errors() {
            return json().path("errors")
                    .valueStream()
                    .map(error -> error.path("field").asString("") + ": "
                            + error.path("reason").asString(""))
                    .toList();
        }

        /** Whether it is a problem as RFC 9457 has them, which says the answer's own status. */
        public boolean isProblem() {
            return header("Content-Type").equals("application/problem+json")
                    && json().path("status").asInt(0) == status()
                    && !problem("title").isEmpty();
        }

        private JsonNode json() {
            return JSON.readTree(text());
        }
    }
}
