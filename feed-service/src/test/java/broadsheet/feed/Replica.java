package broadsheet.feed;

import static org.awaitility.Awaitility.await;

import broadsheet.local.database.EmbeddedDatabase;
import broadsheet.web.identity.Issuer;
import broadsheet.web.identity.Role;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A running feed-service, and a reader of it. */
public final class Replica implements AutoCloseable {

    private static final Duration SOON = Duration.ofSeconds(30);
    private static final EmbeddedDatabase DATABASE = EmbeddedDatabase.startInMemory(0);
    private static final Issuer ISSUER = Issuer.start();
    private static final CommentDesk COMMENTS = new CommentDesk();
    private static final Replica SHARED = start(DATABASE.uri());

    static {
        SHARED.awaitSections();
    }

    private final ServletWebServerApplicationContext service;
    private final HttpClient http = HttpClient.newHttpClient();

    private Replica(ServletWebServerApplicationContext service) {
        this.service = service;
    }

    /** The one that most tests share. */
    public static Replica shared() {
        return SHARED;
    }

    /** Another one on the same database. */
    public static Replica another() {
        return start(DATABASE.uri());
    }

    /** One on a database of its own. */
    public static Replica start(String databaseUri) {
        return start(databaseUri, Surroundings.brokers());
    }

    /** One on a database and a broker of its own. */
    public static Replica start(String databaseUri, String brokers) {
        return start(databaseUri, brokers, Map.of());
    }

    /** One on a database and a broker of its own, with more parts by their names. */
    public static Replica start(String databaseUri, String brokers, Map<String, Object> parts) {
        var service = new SpringApplicationBuilder(FeedService.class)
                .initializers(it -> parts.forEach(it.getBeanFactory()::registerSingleton))
                .run(settings(databaseUri, brokers));
        return new Replica((ServletWebServerApplicationContext) service);
    }

    /** What one is started with on a database and a broker of its own, at a port that is free. */
    public static String[] settings(String databaseUri, String brokers) {
        return new String[] {
            "--spring.config.name=feed-service",
            "--server.port=0",
            "--management.server.port=0",
            "--ISSUER_URI=" + ISSUER.uri(),
            "--spring.mongodb.uri=" + databaseUri,
            "--spring.mongodb.database=feed",
            "--discussions.url=" + COMMENTS.url(),
            "--discussions.time-limit=1s",
            "--broadsheet.site.commenting.comments=https://comments.example/v1",
            "--broadsheet.site.commenting.issuer=https://id.example:8443/realms/news",
            "--broadsheet.site.commenting.client=site",
            "--rebuild.lease=2s",
            "--rebuild.keep-old=3s",
            "--spring.cloud.stream.kafka.binder.brokers=" + brokers
        };
    }

    /** A token of somebody who has a role. */
    public static String token(Role role) {
        return ISSUER.token(role);
    }

    /** Whose tokens every replica takes. */
    public static Issuer issuer() {
        return ISSUER;
    }

    /** The comment-service that every replica asks. */
    public static CommentDesk comments() {
        return COMMENTS;
    }

    /** Where it listens. */
    public URI address() {
        var server = service.getWebServer();
        if (server == null) {
            throw new IllegalStateException("The service has no server");
        }
        return URI.create("http://127.0.0.1:" + server.getPort());
    }

    /** What operators find at a path of their own port. */
    public HttpResponse<String> operatorsGet(String path) {
        var port = service.getEnvironment().getRequiredProperty("local.management.port");
        return send(HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path)));
    }

    /** A part of it. */
    public <T> T part(Class<T> type) {
        return service.getBean(type);
    }

    /** What is at a path. */
    public HttpResponse<String> get(String path, String... headers) {
        return send("GET", path, headers);
    }

    /** The answer to a request without a body. */
    public HttpResponse<String> send(String method, String path, String... headers) {
        return send(request(method, path, headers));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return http.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new IllegalStateException("The service did not answer", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** The answer to a request of somebody with a role, with a body. */
    public HttpResponse<String> ask(Role role, String method, String path, String body, String... headers) {
        var request = request(method, path, headers)
                .setHeader("Authorization", "Bearer " + token(role))
                .setHeader("Content-Type", "application/json")
                .method(method, BodyPublishers.ofString(body));
        return send(request);
    }

    /** What is at a path, as bytes. */
    public HttpResponse<byte[]> bytes(String path, String... headers) throws IOException, InterruptedException {
        return http.send(request("GET", path, headers).build(), HttpResponse.BodyHandlers.ofByteArray());
    }

    /** The articles on the front page. */
    public List<JsonNode> front() {
        return items("/fronts/home");
    }

    /** The articles on any front, whatever block they are in. */
    public List<JsonNode> items(String path) {
        return JsonMapper.shared()
                .readTree(get(path).body())
                .path("blocks")
                .valueStream()
                .flatMap(block -> block.get("items").valueStream())
                .toList();
    }

    /** An article as it stands on the front page, once it does. */
    public JsonNode onFront(String headline) {
        return await(headline)
                .atMost(SOON)
                .until(() -> find(headline), it -> it.size() == 1)
                .getFirst();
    }

    /** Returns once no article with a headline stands on the front page. */
    public void awaitGone(String headline) {
        await(headline).atMost(SOON).until(() -> find(headline).isEmpty());
    }

    /** Returns once the newsroom's sections are there, of which the log tells before all else. */
    public Replica awaitSections() {
        await().atMost(SOON).until(() -> get("/fronts/sections/doi-song").statusCode() == 200);
        return this;
    }

    @Override
    public void close() {
        service.close();
    }

    private List<JsonNode> find(String headline) {
        return front().stream()
                .filter(item -> item.get("headline").asString().equals(headline))
                .toList();
    }

    private HttpRequest.Builder request(String method, String path, String... headers) {
        var request = HttpRequest.newBuilder(URI.create(address() + path)).method(method, BodyPublishers.noBody());
        if (headers.length > 0) {
            request.headers(headers);
        }
        return request;
    }
}
