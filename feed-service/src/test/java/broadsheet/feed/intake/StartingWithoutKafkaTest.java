package broadsheet.feed.intake;

import static broadsheet.feed.AnArticle.anArticle;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import broadsheet.events.ArticlePublished;
import broadsheet.events.EventFormat;
import broadsheet.feed.Replica;
import broadsheet.local.broker.EmbeddedBroker;
import broadsheet.local.database.EmbeddedDatabase;
import broadsheet.local.topics.Topics;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

class StartingWithoutKafkaTest {

    @Test
    @Timeout(120)
    void readersAreServedBeforeKafkaIsThereAndItListensOnceItIs(@TempDir Path folder) throws Exception {
        var broker = EmbeddedBroker.start(folder, 0);
        Topics.create(broker.brokers());
        broker.close();

        try (var database = EmbeddedDatabase.startInMemory(0);
                var feed = Replica.start(database.uri(), broker.brokers())) {
            assertThat(feed.get("/fronts/home").statusCode()).isEqualTo(200);
            assertThat(feed.get("/readyz").statusCode()).isEqualTo(200);

            try (var back = EmbeddedBroker.start(folder, port(broker))) {
                tell(back.brokers(), "Khi Kafka trở lại");

                assertThat(feed.onFront("Khi Kafka trở lại")).isNotNull();
            }
        }
    }

    private static int port(EmbeddedBroker broker) {
        return Integer.parseInt(broker.brokers().split(":", 2)[1]);
    }

    private static void tell(String brokers, String headline) throws ExecutionException, InterruptedException {
        var settings = Map.<String, Object>of(ProducerConfig.BOOTSTRAP_SERVERS_CONFIG, brokers);
        var event = new ArticlePublished(anArticle().headed(headline).build());
        var record = EventFormat.write(event, "id", "/elsewhere", Instant.EPOCH);
        try (var producer = new KafkaProducer<>(settings, new StringSerializer(), new StringSerializer())) {
            var sent = new ProducerRecord<>(record.topic(), record.key(), record.body());
            record.headers().forEach((name, value) -> sent.headers().add(name, value.getBytes(UTF_8)));
            producer.send(sent).get();
        }
    }
}
