package broadsheet.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import broadsheet.local.broker.EmbeddedBroker;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FaultsTest {

    private static final Duration SOON = Duration.ofSeconds(90);

    @Test
    void anEventWhoseWriterIsKilledBeforeSendingItArrivesAllTheSame(@TempDir Path folder)
            throws IOException, InterruptedException {
        var log = folder.resolve("kafka");
        var broker = EmbeddedBroker.start(log, 0);
        var port = Integer.parseInt(broker.brokers().substring("127.0.0.1:".length()));
        try (var platform = Platform.start(folder.resolve("data"), Map.of("KAFKA_BROKERS", broker.brokers()))) {
            var newsroom = platform.newsroom();
            newsroom.publish("Bài đăng khi mọi thứ đều chạy");
            await().atMost(SOON).until(() -> newsroom.frontItems().size() == 1);

            broker.close();
            var written = newsroom.publish("Bài đăng khi Kafka đang tắt");
            platform.kill("article-service");
            broker = EmbeddedBroker.start(log, port);

            await().atMost(SOON)
                    .untilAsserted(() -> assertThat(newsroom.frontHeadlines())
                            .containsExactly("Bài đăng khi Kafka đang tắt", "Bài đăng khi mọi thứ đều chạy"));
            assertThat(EventLog.versions(broker.brokers(), written.get("id").asString()))
                    .isNotEmpty()
                    .containsOnly(written.get("version").asLong());
            assertThat(platform.printed()).contains("article-service was killed");
        } finally {
            broker.close();
        }
    }

    @Test
    void articlesPublishedWhileFeedServiceStandsStillAreAllThereOnceItIsBack(@TempDir Path folder)
            throws IOException, InterruptedException {
        try (var platform = Platform.start(folder.resolve("data"))) {
            var newsroom = platform.newsroom();
            var ids = IntStream.rangeClosed(1, 50)
                    .mapToObj(number ->
                            newsroom.draft("Bài số " + number).get("id").asString())
                    .toList();

            platform.freeze("feed-service");
            ids.forEach(id -> newsroom.move(id, "publish"));
            platform.kill("feed-service");

            await().atMost(SOON)
                    .ignoreExceptionsInstanceOf(UncheckedIOException.class)
                    .untilAsserted(() -> assertThat(newsroom.frontItems())
                            .extracting(item -> item.get("id").asString())
                            .containsExactlyInAnyOrderElementsOf(ids));
        }
    }

    @Test
    void whatIsScheduledGoesOutOnceThoughItsServiceIsKilledAtThatMoment(@TempDir Path folder)
            throws IOException, InterruptedException {
        try (var platform = Platform.start(folder.resolve("data"))) {
            var newsroom = platform.newsroom();
            var ids = IntStream.rangeClosed(1, 10)
                    .mapToObj(number ->
                            newsroom.draft("Hẹn giờ số " + number).get("id").asString())
                    .toList();
            var at = Instant.now().plusSeconds(3);
            ids.forEach(id -> newsroom.schedule(id, at));

            await().pollInterval(Duration.ofMillis(5))
                    .until(() -> !Instant.now().isBefore(at));
            platform.kill("article-service");

            await().atMost(SOON)
                    .untilAsserted(() -> assertThat(newsroom.frontItems())
                            .extracting(item -> item.get("id").asString())
                            .containsExactlyInAnyOrderElementsOf(ids));
            assertThat(ids)
                    .allSatisfy(id -> assertThat(EventLog.versions(platform.brokers(), id))
                            .isNotEmpty()
                            .containsOnly(3L));
            assertThat(platform.printed()).contains("article-service was killed");
        }
    }
}
