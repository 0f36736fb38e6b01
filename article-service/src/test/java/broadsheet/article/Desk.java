package broadsheet.article;

import static java.util.Objects.requireNonNull;

import broadsheet.local.broker.EmbeddedBroker;
import broadsheet.local.database.EmbeddedDatabase;
import broadsheet.local.topics.Topics;
import broadsheet.web.identity.Issuer;
import broadsheet.web.identity.Role;
import broadsheet.web.openapi.LiveService;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.bson.Document;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import tools.jackson.databind.json.JsonMapper;

/** A desk at the running service, on a real broker and the wire protocol of a real database. */
public final class Desk {

    private static final EmbeddedDatabase DATABASE = EmbeddedDatabase.startInMemory(0);
    private static final MongoClient MONGO = MongoClients.create(DATABASE.uri());
    private static final EmbeddedBroker BROKER = startBroker();
    private static final Issuer ISSUER = Issuer.start();
    private static final int PORT = startService();
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    /** An article that may be published, but for its headline. */
    public static final String REST_OF_AN_ARTICLE = """
        "standfirst": "Tóm tắt", "section": "thoi-su", "bylines": ["Hiền Thu"],
        "body": [{"type": "paragraph", "text": "Đoạn mở đầu."}]
        """;

    private Desk() {}

    /** Where the service's events go. */
    public static String brokers() {
        return BROKER.brokers();
    }

    /** A path of the running service. */
    public static URI at(String path) {
        return URI.create("http://127.0.0.1:" + PORT + path);
    }

    /** A collection of the service. */
    public static MongoCollection<Document> collection(String name) {
        return database().getCollection(name);
    }

    /** The service's database. */
    public static MongoDatabase database() {
        return MONGO.getDatabase("broadsheet_articles");
    }

    /** The collection that the service keeps its articles in. */
    public static MongoCollection<Document> stored() {
        return collection("articles");
    }

    /** Creates a draft that may be published. */
    public static Answer draft(String headline) {
        return post("", "{\"headline\": \"%s\", %s}".formatted(headline, REST_OF_AN_ARTICLE));
    }

    /** Creates an article and shows it to readers. */
    public static Answer published(String headline) {
        return move(draft(headline).id(), "publish");
    }

    /** Sends a body to a path below {@code /articles}. */
    public static Answer post(String path, String body, String... headers) {
        return send("POST", path, body, headers);
    }

    /** Moves an article in whatever version it is. */
    public static Answer move(String id, String move) {
        return send("POST", "/" + id + "/" + move, "", "If-Match", "*");
    }

    /** Moves an article in whatever version it is, with a body. */
    public static Answer move(String id, String move, String body, String... headers) {
        return send("POST", "/" + id + "/" + move, body, withAnyVersion(headers));
    }

    private static String[] withAnyVersion(String... headers) {
        return Stream.concat(Stream.of("If-Match", "*"), Stream.of(headers)).toArray(String[]::new);
    }

    /** Patches an article in whatever version it is. */
    public static Answer patch(String id, String patch) {
        return send("PATCH", "/" + id, patch, "If-Match", "*");
    }

    /** Reads an article. */
    public static Answer read(String id) {
        return send("GET", "/" + id, "");
    }

    /** The value of the header by which somebody says who they are. */
    public static String as(String who, Role... roles) {
        return "Bearer " + ISSUER.token(who, roles);
    }

    /** The running service as one that describes itself. */
    static LiveService service(Supplier<Map<String, String>> setting) {
        return new LiveService(
                URI.create("http://127.0.0.1:" + PORT), role -> ISSUER.token(role.toString(), role), setting);
    }

    /** Sends any request to a path below {@code /articles}, as the editor Linh unless the headers say who asks. */
    public static Answer send(String method, String path, String body, String... headers) {
        return ask(method, "/articles" + path, body, headers);
    }

    /** Sends any request to any path of the service, as {@link #send} does. */
    public static Answer ask(String method, String path, String body, String... headers) {
        var request = HttpRequest.newBuilder(at(path))
                .method(method, body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body))
                .header("Content-Type", "application/json");
        if (headers.length > 0) {
            request.headers(headers);
        }
        if (!List.of(headers).contains("Authorization")) {
            request.header("Authorization", as("linh", Role.EDITOR));
        }
        try {
            var response = HTTP.send(request.build(), HttpResponse.BodyHandlers.ofString());
            var etag = response.headers().firstValue("ETag").orElse("");
            var location = response.headers().firstValue("Location").orElse("");
            return new Answer(
                    response.statusCode(),
                    etag,
                    location,
                    JsonMapper.shared().readTree(response.body().isEmpty() ? "null" : response.body()));
        } catch (IOException e) {
            throw new IllegalStateException("The service did not answer", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static EmbeddedBroker startBroker() {
        try {
            var broker = EmbeddedBroker.start(Files.createTempDirectory("broadsheet-broker"), 0);
            Topics.create(broker.brokers());
            return broker;
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static int startService() {
        return requireNonNull(startAnotherService().getWebServer()).getPort();
    }

    /** One more instance of the service, beside the one that the others talk to. */
    public static ServletWebServerApplicationContext startAnotherService() {
        return startServiceOn("broadsheet_articles");
    }

    /** The articles of a database of its own. */
    public static MongoCollection<Document> storedIn(String database) {
        return MONGO.getDatabase(database).getCollection("articles");
    }

    /** An instance of the service that keeps what it has in a database of its own. */
    public static ServletWebServerApplicationContext startServiceOn(String database) {
        return startServiceOn(database, BROKER.brokers());
    }

    /** An instance of the service with a database and a broker of its own. */
    public static ServletWebServerApplicationContext startServiceOn(String database, String brokers) {
        return (ServletWebServerApplicationContext) new SpringApplicationBuilder(ArticleService.class)
                .run(
                        "--spring.config.name=article-service",
                        "--server.port=0",
                        "--management.server.port=0",
                        "--webhooks.target.allowed-ranges=127.0.0.1/32",
                        "--ISSUER_URI=" + ISSUER.uri(),
                        "--spring.mongodb.uri=" + DATABASE.uri(),
                        "--spring.mongodb.database=" + database,
                        "--spring.cloud.stream.kafka.binder.brokers=" + brokers);
    }
}
