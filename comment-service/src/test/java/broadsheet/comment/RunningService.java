package broadsheet.comment;

import broadsheet.local.broker.EmbeddedBroker;
import broadsheet.local.database.EmbeddedDatabase;
import broadsheet.local.topics.Topics;
import broadsheet.web.identity.Issuer;
import broadsheet.web.identity.Role;
import java.io.IOException;
import java.nio.file.Files;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;

/** The service on a real broker and the wire protocol of a real database. */
final class RunningService {

    private static final EmbeddedDatabase DATABASE = EmbeddedDatabase.startInMemory(0);
    private static final EmbeddedBroker BROKER = startBroker();
    private static final Issuer ISSUER = Issuer.start();
    private static final ServletWebServerApplicationContext SERVICE = startService();

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
        var server = SERVICE.getWebServer();
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

    private static ServletWebServerApplicationContext startService() {
        return (ServletWebServerApplicationContext) new SpringApplicationBuilder(CommentService.class)
                .run(
                        "--spring.config.name=comment-service",
                        "--live.recent=50",
                        "--server.port=0",
                        "--ISSUER_URI=" + ISSUER.uri(),
                        "--spring.mongodb.uri=" + DATABASE.uri(),
                        "--spring.cloud.stream.kafka.binder.brokers=" + BROKER.brokers());
    }
}
