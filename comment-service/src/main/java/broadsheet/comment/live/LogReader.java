package broadsheet.comment.live;

import static java.nio.charset.StandardCharsets.UTF_8;

import broadsheet.events.CommentEvent;
import broadsheet.events.CommentTombstone;
import broadsheet.events.EventFormat;
import broadsheet.events.Topic;
import broadsheet.events.UnreadableEvent;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.UnknownTopicOrPartitionException;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.jspecify.annotations.Nullable;

/** Reads the comments' log from wherever it is told to, without a group: nobody else reads less for it. */
final class LogReader implements AutoCloseable {

    private static final String TOPIC = Topic.COMMENTS.topicName();

    private final KafkaConsumer<byte[], byte[]> consumer;
    private final List<TopicPartition> partitions;
    private LogPosition position;

    private LogReader(KafkaConsumer<byte[], byte[]> consumer) {
        this.consumer = consumer;
        this.partitions = IntStream.range(0, consumer.partitionsFor(TOPIC).size())
                .mapToObj(partition -> new TopicPartition(TOPIC, partition))
                .toList();
        if (partitions.isEmpty()) {
            throw new UnknownTopicOrPartitionException("The broker has no topic " + TOPIC);
        }
        consumer.assign(partitions);
        this.position = new LogPosition(partitions.stream().map(_ -> 0L).toList());
    }

    /**
     * Connects.
     *
     * @throws org.apache.kafka.common.KafkaException if no broker answers, or the topic isn't there yet
     */
    static LogReader connect(Map<String, Object> settings) {
        var consumer = new KafkaConsumer<>(settings, new ByteArrayDeserializer(), new ByteArrayDeserializer());
        try {
            return new LogReader(consumer);
        } catch (RuntimeException e) {
            consumer.close();
            throw e;
        }
    }

    LogPosition begin() {
        return position(consumer.beginningOffsets(partitions));
    }

    LogPosition end() {
        return position(consumer.endOffsets(partitions));
    }

    void goTo(LogPosition place) {
        partitions.forEach(partition -> consumer.seek(partition, place.in(partition.partition())));
        position = new LogPosition(
                partitions.stream().map(it -> place.in(it.partition())).toList());
    }

    /** Reads on only where it has not come as far as this, and tells whether there is such a place. */
    boolean isBefore(LogPosition end) {
        var done = partitions.stream()
                .filter(partition -> position.in(partition.partition()) >= end.in(partition.partition()))
                .toList();
        consumer.pause(done);
        return done.size() < partitions.size();
    }

    /** What comes next of comments; what is anything else is passed over. */
    List<Heard> next(Duration patience) {
        var heard = new ArrayList<Heard>();
        for (var record : consumer.poll(patience)) {
            position = position.after(record.partition(), record.offset());
            heard(record).ifPresent(heard::add);
        }
        // Compaction leaves holes, also at the end
        for (var partition : partitions) {
            position = position.after(partition.partition(), consumer.position(partition) - 1);
        }
        return heard;
    }

    LogPosition position() {
        return position;
    }

    /** Has whoever is reading at this moment stop, by a {@link org.apache.kafka.common.errors.WakeupException}. */
    void wakeUp() {
        consumer.wakeup();
    }

    @Override
    public void close() {
        consumer.close();
    }

    private LogPosition position(Map<TopicPartition, Long> offsets) {
        return new LogPosition(partitions.stream()
                .map(partition -> offsets.getOrDefault(partition, 0L))
                .toList());
    }

    private Optional<Heard> heard(ConsumerRecord<byte[], byte[]> record) {
        var headers = headers(record);
        try {
            return event(headers, record.value())
                    .map(event -> new Heard(event, time(headers), record.partition(), record.offset(), position));
        } catch (UnreadableEvent | DateTimeParseException _) {
            // The groups that keep what they read put it aside, and say so
            return Optional.empty();
        }
    }

    private static Optional<CommentEvent> event(Map<String, String> headers, byte @Nullable [] body) {
        return body == null
                ? CommentTombstone.read(headers).map(CommentEvent.class::cast)
                : EventFormat.read(headers, body)
                        .filter(CommentEvent.class::isInstance)
                        .map(CommentEvent.class::cast);
    }

    private static Instant time(Map<String, String> headers) {
        return Instant.parse(headers.getOrDefault("ce_time", Instant.EPOCH.toString()));
    }

    private static Map<String, String> headers(ConsumerRecord<byte[], byte[]> record) {
        var headers = new HashMap<String, String>();
        for (var header : record.headers()) {
            if (header.value() != null) {
                headers.put(header.key(), new String(header.value(), UTF_8));
            }
        }
        return headers;
    }
}
