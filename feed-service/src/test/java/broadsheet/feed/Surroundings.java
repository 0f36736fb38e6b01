package broadsheet.feed;

import static java.nio.charset.StandardCharsets.UTF_8;

import broadsheet.events.Event;
import broadsheet.events.EventFormat;
import broadsheet.local.broker.EmbeddedBroker;
import broadsheet.local.topics.Topics;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;

/** The other services, as far as this one hears of them: a real broker, and what they tell. */
public final class Surroundings {

    private static final Instant NOW = Instant.parse("2026-03-02T08:00:00Z");
    private static final EmbeddedBroker BROKER = startBroker();
    private static final KafkaProducer<String, String> PRODUCER = new KafkaProducer<>(
            Map.of(ProducerConfig.BOOTSTRAP_SERVERS_CONFIG, BROKER.brokers()),
            new StringSerializer(),
            new StringSerializer());

    private Surroundings() {}

    static String brokers() {
        return BROKER.brokers();
    }

    /** Tells an event as its service does. */
    public static void tell(Event event) {
        var record = EventFormat.write(event, event.subject() + "@" + event.version(), "/elsewhere", NOW);
        tell(record.topic(), record.key(), record.body(), record.headers());
    }

    /** Puts any record on a topic. */
    public static void tell(String topic, String key, String body, Map<String, String> headers) {
        var record = new ProducerRecord<>(topic, key, body);
        headers.forEach((name, value) -> record.headers().add(name, value.getBytes(UTF_8)));
        try {
            PRODUCER.send(record).get();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
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
}
