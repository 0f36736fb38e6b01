package broadsheet.feed;

import static java.nio.charset.StandardCharsets.UTF_8;

import broadsheet.events.Event;
import broadsheet.events.EventFormat;
import broadsheet.local.broker.EmbeddedBroker;
import broadsheet.local.topics.Topics;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** The other services, as far as this one hears of them: a real broker, and what they tell. */
public final class Surroundings {

    private static final Instant NOW = Instant.parse("2026-03-02T08:00:00Z");
    private static final EmbeddedBroker BROKER = startBroker();
    private static final KafkaProducer<String, String> PRODUCER = new KafkaProducer<>(
            Map.of(ProducerConfig.BOOTSTRAP_SERVERS_CONFIG, BROKER.brokers()),
            new StringSerializer(),
            new StringSerializer());

    static {
        SampleNewsroom.sections().forEach(Surroundings::tell);
    }

    private Surroundings() {}

    static String brokers() {
        return BROKER.brokers();
    }

    /** Tells an event as its service does, and returns the partition in which it is. */
    public static int tell(Event event) {
        var record = EventFormat.write(event, event.subject() + "@" + event.version(), "/elsewhere", NOW);
        return tell(record.topic(), record.key(), record.body(), record.headers());
    }

    /** Puts any record on a topic, and returns its partition. */
    public static int tell(String topic, String key, String body, Map<String, String> headers) {
        var record = new ProducerRecord<>(topic, key, body);
        headers.forEach((name, value) -> record.headers().add(name, value.getBytes(UTF_8)));
        try {
            return PRODUCER.send(record).get().partition();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** What the records of a topic say until now. */
    public static List<String> values(String topic) {
        Map<String, Object> settings = Map.of("bootstrap.servers", BROKER.brokers());
        try (var consumer = new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer())) {
            var partitions = consumer.partitionsFor(topic).stream()
                    .map(it -> new TopicPartition(it.topic(), it.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            var ends = consumer.endOffsets(partitions);
            var values = new ArrayList<String>();
            while (partitions.stream().anyMatch(it -> consumer.position(it) < ends.getOrDefault(it, 0L))) {
                consumer.poll(Duration.ofMillis(100)).forEach(record -> values.add(record.value()));
            }
            return values;
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
