package broadsheet.system;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Future;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.PartitionInfo;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import tools.jackson.databind.json.JsonMapper;

/** The log of all that was announced, as any Kafka client reads and writes it. */
public final class EventLog {

    static final List<String> TOPICS = List.of("broadsheet.articles", "broadsheet.comments");

    private EventLog() {}

    /** Every record of the articles' and comments' topics, from the beginning to what is there now. */
    public static List<ConsumerRecord<byte[], byte[]>> read(String brokers) {
        try (var consumer = new KafkaConsumer<>(
                Map.of("bootstrap.servers", brokers), new ByteArrayDeserializer(), new ByteArrayDeserializer())) {
            var partitions = TOPICS.stream()
                    .flatMap(topic -> consumer.partitionsFor(topic).stream())
                    .map((PartitionInfo info) -> new TopicPartition(info.topic(), info.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            var ends = consumer.endOffsets(partitions);
            var records = new ArrayList<ConsumerRecord<byte[], byte[]>>();
            while (ends.entrySet().stream().anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
                consumer.poll(Duration.ofMillis(200)).forEach(records::add);
            }
            return records;
        }
    }

    /** The versions that were announced of an article, one for each record. */
    static List<Long> versions(String brokers, String articleId) {
        return read(brokers).stream()
                .filter(record -> articleId.equals(new String(record.key(), UTF_8)))
                .map(record -> new JsonMapper()
                        .readTree(record.value())
                        .at("/article/version")
                        .asLong())
                .toList();
    }

    /** Writes records in this order, as they were. */
    static void write(String brokers, List<ConsumerRecord<byte[], byte[]>> records) {
        try (var producer = new KafkaProducer<>(
                Map.of("bootstrap.servers", brokers), new ByteArraySerializer(), new ByteArraySerializer())) {
            var sent = records.stream()
                    .map(record -> producer.send(new ProducerRecord<>(
                            record.topic(), record.partition(), record.key(), record.value(), record.headers())))
                    .toList();
            producer.flush();
            assertThat(sent).allMatch(written -> written.state() == Future.State.SUCCESS);
        }
    }
}
