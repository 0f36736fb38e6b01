package broadsheet.inbox;

import static java.nio.charset.StandardCharsets.UTF_8;

import broadsheet.local.broker.EmbeddedBroker;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AlterConfigOp;
import org.apache.kafka.clients.admin.ConfigEntry;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.config.ConfigResource;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.jspecify.annotations.Nullable;

/** A real broker, as the tests see it: topics of one partition, bytes in, bytes out. */
final class Broker implements AutoCloseable {

    private final EmbeddedBroker broker;
    private final Admin admin;
    private final KafkaProducer<byte[], byte[]> producer;

    Broker(Path folder) {
        broker = EmbeddedBroker.start(folder, 0);
        admin = Admin.create(settings());
        producer = new KafkaProducer<>(settings(), new ByteArraySerializer(), new ByteArraySerializer());
    }

    String address() {
        return broker.brokers();
    }

    void make(String topic, Map<String, String> settings) throws ExecutionException, InterruptedException {
        admin.createTopics(Set.of(new NewTopic(topic, 1, (short) 1).configs(settings)))
                .all()
                .get();
    }

    /** Takes a topic's own setting back, so that the broker's applies. */
    void reset(String topic, String setting) throws ExecutionException, InterruptedException {
        var resource = new ConfigResource(ConfigResource.Type.TOPIC, topic);
        var reset = new AlterConfigOp(new ConfigEntry(setting, ""), AlterConfigOp.OpType.DELETE);
        admin.incrementalAlterConfigs(Map.of(resource, List.of(reset))).all().get();
    }

    void put(String topic, @Nullable String key, String body) throws ExecutionException, InterruptedException {
        put(topic, key, body.getBytes(UTF_8), Map.of());
    }

    void put(String topic, @Nullable String key, byte @Nullable [] body, Map<String, String> headers)
            throws ExecutionException, InterruptedException {
        var record = new ProducerRecord<>(topic, key == null ? null : key.getBytes(UTF_8), body);
        headers.forEach((name, value) -> record.headers().add(name, value.getBytes(UTF_8)));
        producer.send(record).get();
    }

    /** All records of a topic, in their order. */
    List<ConsumerRecord<byte[], byte[]>> records(String topic) {
        var partition = new TopicPartition(topic, 0);
        try (var consumer = new KafkaConsumer<>(settings(), new ByteArrayDeserializer(), new ByteArrayDeserializer())) {
            consumer.assign(List.of(partition));
            consumer.seekToBeginning(List.of(partition));
            var end = consumer.endOffsets(List.of(partition)).getOrDefault(partition, 0L);
            var records = new ArrayList<ConsumerRecord<byte[], byte[]>>();
            while (consumer.position(partition) < end) {
                consumer.poll(Duration.ofMillis(100)).forEach(records::add);
            }
            return records;
        }
    }

    /** What the records of a topic say, as text. */
    List<String> bodies(String topic) {
        return records(topic).stream()
                .map(record -> new String(record.value(), UTF_8))
                .toList();
    }

    /** Up to where a group has done its work in a topic. */
    long committed(String group, String topic) throws ExecutionException, InterruptedException {
        var offsets = admin.listConsumerGroupOffsets(group)
                .partitionsToOffsetAndMetadata()
                .get();
        var offset = offsets.get(new TopicPartition(topic, 0));
        return offset == null ? 0 : offset.offset();
    }

    @Override
    public void close() {
        producer.close();
        admin.close();
        broker.close();
    }

    private Map<String, Object> settings() {
        return Map.of("bootstrap.servers", broker.brokers());
    }
}
