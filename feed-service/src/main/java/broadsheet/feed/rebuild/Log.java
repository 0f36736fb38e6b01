package broadsheet.feed.rebuild;

import broadsheet.feed.rebuild.Rebuild.Part;
import broadsheet.feed.rebuild.Rebuild.Stretch;
import broadsheet.feed.store.Projection;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.PartitionInfo;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.UnknownTopicOrPartitionException;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;

/** The log of one projection, from where it was left to the end that it has when it is opened. */
final class Log implements AutoCloseable {

    private final Projection<?> projection;
    private final KafkaConsumer<byte[], byte[]> consumer;
    private final Map<TopicPartition, Stretch> stretches = new HashMap<>();
    private long skipped;

    private Log(Projection<?> projection, KafkaConsumer<byte[], byte[]> consumer, List<Part> before) {
        this.projection = projection;
        this.consumer = consumer;
        var topic = projection.topic().topicName();
        var partitions = consumer.partitionsFor(topic).stream()
                .map(PartitionInfo::partition)
                .map(partition -> new TopicPartition(topic, partition))
                .toList();
        if (partitions.isEmpty()) {
            // Else nothing would be taken for all there is
            throw new UnknownTopicOrPartitionException("The broker has no topic " + topic);
        }
        consumer.assign(partitions);
        var begins = consumer.beginningOffsets(partitions);
        var ends = consumer.endOffsets(partitions);
        for (var partition : partitions) {
            var from = begins.getOrDefault(partition, 0L);
            var end = ends.getOrDefault(partition, from);
            var left = left(before, partition.partition(), from);
            stretches.put(partition, new Stretch(partition.partition(), left.from(), left.next(), end));
            consumer.seek(partition, left.next());
        }
        skipped = own(before).mapToLong(Part::skipped).sum();
    }

    /**
     * Connects.
     *
     * @param before how far it was read already
     * @throws org.apache.kafka.common.KafkaException if no broker answers, or the topic isn't there
     */
    static Log open(Projection<?> projection, Map<String, Object> settings, List<Part> before) {
        var consumer = new KafkaConsumer<>(settings, new ByteArrayDeserializer(), new ByteArrayDeserializer());
        try {
            return new Log(projection, consumer, before);
        } catch (RuntimeException e) {
            consumer.close();
            throw e;
        }
    }

    boolean isRead() {
        return stretches.values().stream().allMatch(Stretch::isRead);
    }

    /** What comes next; it counts as read from now on. */
    List<ConsumerRecord<byte[], byte[]>> next(Duration patience) {
        var records = new ArrayList<ConsumerRecord<byte[], byte[]>>();
        consumer.poll(patience).forEach(records::add);
        // Compaction leaves holes, also at the end: the consumer has come further than to its last record
        stretches.replaceAll((partition, stretch) ->
                new Stretch(stretch.partition(), stretch.from(), consumer.position(partition), stretch.end()));
        consumer.pause(stretches.entrySet().stream()
                .filter(stretch -> stretch.getValue().isRead())
                .map(Map.Entry::getKey)
                .toList());
        return records;
    }

    /** Notes that records were passed over. */
    void skip(int records) {
        skipped += records;
    }

    Part progress() {
        return new Part(
                projection.name(),
                projection.topic().topicName(),
                skipped,
                stretches.values().stream()
                        .sorted(Comparator.comparingInt(Stretch::partition))
                        .toList());
    }

    @Override
    public void close() {
        consumer.close();
    }

    private Stream<Part> own(List<Part> parts) {
        return parts.stream().filter(part -> part.name().equals(projection.name()));
    }

    private Stretch left(List<Part> before, int partition, long from) {
        return own(before)
                .flatMap(part -> part.stretches().stream())
                .filter(stretch -> stretch.partition() == partition)
                .findFirst()
                .orElseGet(() -> new Stretch(partition, from, from, from));
    }
}
