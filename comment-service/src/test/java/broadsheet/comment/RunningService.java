package broadsheet.comment;

import broadsheet.local.broker.EmbeddedBroker;
import broadsheet.local.database.EmbeddedDatabase;
import broadsheet.local.topics.Topics;
import broadsheet.web.identity.Issuer;
import broadsheet.web.identity.Role;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;

/** The service on a real broker and the wire protocol of a real database. */
final class RunningService {

    /** Few readers write all that the tests need, and often the same. */
    private static final String[] FEARLESS = {"--writing.repetition-window=0", "--rate-limits.per-reader=1000000"};

    private static final EmbeddedDatabase DATABASE = EmbeddedDatabase.startInMemory(0);
    private static final EmbeddedBroker BROKER = startBroker();
    private static final Issuer ISSUER = Issuer.start();
    private static final ServletWebServerApplicationContext SERVICE =
            startService(BROKER.brokers(), "broadsheet_comments", FEARLESS);

    private static final Map<Integer, ServletWebServerApplicationContext> OTHERS = new ConcurrentHashMap<>();

    private RunningService() {}

    static String brokers() {
        return BROKER.brokers();
    }

    static String database() {
        return DATABASE.uri();
    }

    static String token(String subject, Role... roles) {
        return ISSUER.token(subject, roles);
    }

    static int port() {
        return port(SERVICE);
    }

    /** Starts another instance, on the same broker and database, and returns its port. */
    static int startAnother(String... settings) {
        return add(startService(BROKER.brokers(), "broadsheet_comments", settings));
    }

    /** Starts an instance on another broker and another database, and returns its port. */
    static int startOn(String brokers, String database) {
        return add(startService(brokers, database, FEARLESS));
    }

    private static int add(ServletWebServerApplicationContext other) {
        OTHERS.put(port(other), other);
        return port(other);
    }

    /** Stops an instance that was started by its port. */
    static void stop(int port) {
        Optional.ofNullable(OTHERS.remove(port)).ifPresent(ServletWebServerApplicationContext::close);
    }

    private static int port(ServletWebServerApplicationContext service) {
        var server = service.getWebServer();
        if (server == null) {
            throw new IllegalStateException("The service has no server");
        }
        return server.getPort();
    }

    static <T> T part(Class<T> type) {
        return SERVICE.getBean(type);
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

    private static ServletWebServerApplicationContext startService(
            String brokers, String database, String... settings) {
        return (ServletWebServerApplicationContext) new SpringApplicationBuilder(CommentService.class)
                .run(Stream.concat(
                                Stream.of(
                                        "--spring.config.name=comment-service",
                                        "--live.recent=50",
                                        "--server.port=0",
                                        "--management.server.port=0",
                                        "--ISSUER_URI=" + ISSUER.uri(),
                                        "--ALLOWED_ORIGINS=" + Page.SITE,
                                        "--spring.mongodb.uri=" + DATABASE.uri(),
                                        "--spring.mongodb.database=" + database,
                                        "--spring.cloud.stream.kafka.binder.brokers=" + brokers),
                                Stream.of(settings))
                        .toArray(String[]::new));
    }
}
