package broadsheet.local.deadletters;

import static java.util.Objects.requireNonNull;

import broadsheet.events.Topic;
import broadsheet.local.command.Brokers;
import broadsheet.local.command.Refusal;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.serialization.ByteArraySerializer;

/**
 * Has dead letters tried again, or left alone, and writes that down behind them. First it is done, then written down:
 * of what is killed in between nothing is lost, and trying twice changes nothing.
 */
final class Deciding implements AutoCloseable {

    /** Of the last death; another one has its own. */
    private static final Set<String> LEFT_BEHIND = Set.of("dlq_reason", "dlq_time");

    private static final int ROOM_FOR_THE_LONGEST = 6 << 20;

    private final LetterTopics topics;
    private final KafkaProducer<byte[], byte[]> producer;

    Deciding(Brokers brokers, LetterTopics topics) {
        this.topics = topics;
        var settings = brokers.settings(Map.of(
                ProducerConfig.ACKS_CONFIG,
                "all",
                ProducerConfig.MAX_REQUEST_SIZE_CONFIG,
                ROOM_FOR_THE_LONGEST,
                ProducerConfig.MAX_BLOCK_MS_CONFIG,
                20_000,
                ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG,
                10_000,
                ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG,
                20_000));
        producer = new KafkaProducer<>(settings, new ByteArraySerializer(), new ByteArraySerializer());
    }

    void retry(DeadLetter letter) {
        var record = recordOf(letter);
        var again = new ProducerRecord<>(retriesOf(letter), null, record.key(), record.value(), record.headers());
        LEFT_BEHIND.forEach(again.headers()::remove);
        send(again);
        write(Decision.Kind.RETRIED, letter, record);
    }

    void drop(DeadLetter letter) {
        write(Decision.Kind.DROPPED, letter, recordOf(letter));
    }

    @Override
    public void close() {
        producer.close();
    }

    private void write(Decision.Kind kind, DeadLetter letter, ConsumerRecord<byte[], byte[]> record) {
        var who = requireNonNull(System.getProperty("user.name"));
        send(new Decision(kind, Instant.now(), who).on(letter.id(), record.key()));
    }

    private ConsumerRecord<byte[], byte[]> recordOf(DeadLetter letter) {
        return topics.at(letter.id())
                .orElseThrow(() -> Refusal.ofUnknown("There is no dead letter %s any more".formatted(letter.id())));
    }

    private String retriesOf(DeadLetter letter) {
        var name = Topic.ofDeadLetters().stream()
                .filter(topic -> topic.topicName().equals(letter.id().topic()))
                .findFirst()
                .orElseThrow()
                .ofRetries()
                .topicName();
        if (!topics.has(name)) {
            throw new Refusal("The topic %s is missing; ./broadsheet topics makes it".formatted(name));
        }
        return name;
    }

    private void send(ProducerRecord<byte[], byte[]> record) {
        try {
            producer.send(record).get();
        } catch (ExecutionException e) {
            throw e.getCause() instanceof KafkaException refusal ? refusal : new KafkaException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Refusal("Interrupted", e);
        }
    }
}
