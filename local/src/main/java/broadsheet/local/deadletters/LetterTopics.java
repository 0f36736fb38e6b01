package broadsheet.local.deadletters;

import broadsheet.events.Topic;
import broadsheet.local.command.Brokers;
import broadsheet.local.command.Refusal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.TimeoutException;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;

/** The topics of dead letters that a broker has, read without a group: whoever looks takes nothing away. */
final class LetterTopics {

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final Duration A_MOMENT = Duration.ofMillis(200);

    private final KafkaConsumer<byte[], byte[]> consumer;
    private final Set<String> there;
    private final List<TopicPartition> partitions;

    private LetterTopics(KafkaConsumer<byte[], byte[]> consumer) {
        this.consumer = consumer;
        var found = consumer.listTopics(PATIENCE);
        this.there = Set.copyOf(found.keySet());
        this.partitions = Topic.ofDeadLetters().stream()
                .flatMap(topic -> found.getOrDefault(topic.topicName(), List.of()).stream())
                .map(it -> new TopicPartition(it.topic(), it.partition()))
                .toList();
    }

    /**
     * Does something with the topics of a broker.
     *
     * @throws Refusal if no broker answers, or one refuses
     */
    static void on(Brokers brokers, Consumer<LetterTopics> work) {
        var settings = brokers.settings(Map.of(ConsumerConfig.ISOLATION_LEVEL_CONFIG, "read_committed"));
        try (var consumer = new KafkaConsumer<>(settings, new ByteArrayDeserializer(), new ByteArrayDeserializer())) {
            work.accept(new LetterTopics(consumer));
        } catch (KafkaException e) {
            throw new Refusal("Kafka at %s doesn't do it: %s".formatted(brokers, e.getMessage()), e);
        }
    }

    /** Whether the broker has a topic, of dead letters or any other. */
    boolean has(String topic) {
        return there.contains(topic);
    }

    /** Reads all that is in all of them until now, each partition in its order. */
    void read(Consumer<ConsumerRecord<byte[], byte[]>> reader) {
        consumer.assign(partitions);
        consumer.seekToBeginning(partitions);
        var ends = consumer.endOffsets(partitions);
        var deadline = Instant.now().plus(PATIENCE);
        while (partitions.stream().anyMatch(it -> consumer.position(it) < ends.getOrDefault(it, 0L))) {
            var records = consumer.poll(A_MOMENT);
            records.forEach(reader);
            if (!records.isEmpty()) {
                deadline = Instant.now().plus(PATIENCE);
            } else if (Instant.now().isAfter(deadline)) {
                throw new TimeoutException("there is more to read, and it doesn't come");
            }
        }
    }

    /** One record; empty when there is none at that place. */
    Optional<ConsumerRecord<byte[], byte[]>> at(Place place) {
        var partition = new TopicPartition(place.topic(), place.partition());
        consumer.assign(Set.of(partition));
        consumer.seek(partition, place.offset());
        var deadline = Instant.now().plus(PATIENCE);
        while (consumer.position(partition) == place.offset() && Instant.now().isBefore(deadline)) {
            var records = consumer.poll(A_MOMENT);
            if (!records.isEmpty()) {
                return Optional.of(records.iterator().next()).filter(it -> it.offset() == place.offset());
            }
        }
        return Optional.empty();
    }
}
