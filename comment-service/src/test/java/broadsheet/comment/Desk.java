package broadsheet.comment;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.awaitility.Awaitility.await;

import broadsheet.events.ArticlePublished;
import broadsheet.events.ArticleUnpublished;
import broadsheet.events.Event;
import broadsheet.events.EventFormat;
import broadsheet.events.PublishedArticle;
import broadsheet.inbox.Poison;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;

/** What article-service tells, told by the tests. */
public final class Desk {

    private static final Instant MORNING = Instant.parse("2026-03-02T08:00:00Z");
    private static final Duration SOON = Duration.ofSeconds(30);
    private static final KafkaProducer<String, String> PRODUCER = new KafkaProducer<>(
            Map.of(ProducerConfig.BOOTSTRAP_SERVERS_CONFIG, RunningService.brokers()),
            new StringSerializer(),
            new StringSerializer());

    private Desk() {}

    /** The id of an article that nobody has heard of. */
    public static String newId() {
        return UUID.randomUUID().toString();
    }

    /** Publishes an article, and returns its id once its discussion is open. */
    public static String published() {
        var id = newId();
        publish(id, 2);
        await().atMost(SOON).until(() -> Reader.discussion(id).status() == 200);
        return id;
    }

    /** Tells that an article was published, and returns the partition in which that is. */
    public static int publish(String id, long version) {
        return publish(id, version, "thoi-su");
    }

    /** Tells that an article was published in a section. */
    public static int publish(String id, long version, String section) {
        return tell(published(id, version, section));
    }

    /** Tells on another broker that an article was published. */
    public static void publishOn(Poison broker, String id) {
        var record = EventFormat.write(published(id, 2, "thoi-su"), id + "@2", "/article-service", MORNING);
        broker.put(record.topic(), record.key(), record.headers(), record.body().getBytes(UTF_8));
    }

    private static ArticlePublished published(String id, long version, String section) {
        return new ArticlePublished(new PublishedArticle(
                id, version, "a-" + id, "vi", "Mưa", null, null, List.of(), section, List.of(), null, List.of(),
                MORNING, MORNING, null, null, null));
    }

    /** A part of the running service, for a test that gives it another clock. */
    public static <T> T part(Class<T> type) {
        return RunningService.part(type);
    }

    /** Tells that an article was unpublished. */
    public static void unpublish(String id, long version) {
        tell(new ArticleUnpublished(id, version, "a-" + id, MORNING));
    }

    private static int tell(Event event) {
        var record = EventFormat.write(event, event.subject() + "@" + event.version(), "/article-service", MORNING);
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
}
