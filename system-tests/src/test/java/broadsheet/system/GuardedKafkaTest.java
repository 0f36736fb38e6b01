package broadsheet.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import broadsheet.local.broker.EmbeddedBroker;
import java.io.IOException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A broker that lets in only who speaks TLS, as operators have it; each client of each process is told how. */
class GuardedKafkaTest {

    private static final Duration SOON = Duration.ofSeconds(60);

    @Test
    void whatTheEnvironmentSaysOfKafkaReachesEveryClientOfEveryProcess(@TempDir Path folder)
            throws IOException, InterruptedException, GeneralSecurityException {
        var door = FreePorts.next(2);
        var guarded = door + 1;
        var certificate = folder.resolve("guard.pem");
        var environment = Map.of(
                "KAFKA_BROKERS",
                "127.0.0.1:" + guarded,
                "SPRING_KAFKA_PROPERTIES_SECURITY_PROTOCOL",
                "SSL",
                "SPRING_KAFKA_PROPERTIES_SSL_TRUSTSTORE_TYPE",
                "PEM",
                "SPRING_KAFKA_PROPERTIES_SSL_TRUSTSTORE_LOCATION",
                certificate.toString());
        try (var _ = EmbeddedBroker.start(folder.resolve("kafka"), 0, Map.of(door, guarded));
                var _ = TlsGuard.open(guarded, door, certificate);
                var platform = Platform.start(folder.resolve("data"), environment)) {
            var newsroom = platform.newsroom();
            var article = newsroom.publish("Đi qua cửa có khóa").get("id").asString();
            await().atMost(SOON).until(() -> newsroom.discussion(article).statusCode() == 200);
            assertThat(newsroom.comment(article, Map.of("text", "Tôi nghe thấy"))
                            .statusCode())
                    .isEqualTo(201);
            assertThat(newsroom.hears(article, "Tôi nghe thấy")).isTrue();
            await().atMost(SOON)
                    .until(() ->
                            newsroom.frontItems().getFirst().get("commentCount").asLong() == 1);
            platform.rebuild();
            assertThat(Platform.run(environment, "topics")).isEqualTo("Topics: all there");
            assertThat(Platform.run(environment, "deadletters", "list")).isEqualTo("No dead letters");
        }
    }
}
