package broadsheet.feed;

import static java.nio.charset.StandardCharsets.UTF_8;

import broadsheet.events.Comment;
import broadsheet.events.CommentTombstone;
import broadsheet.events.Event;
import broadsheet.events.EventFormat;
import broadsheet.events.Topic;
import broadsheet.local.broker.EmbeddedBroker;
import broadsheet.local.database.EmbeddedDatabase;
import broadsheet.local.topics.Topics;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Future;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.serialization.StringSerializer;
import org.jspecify.annotations.Nullable;

/** A log and a read model that no other test knows of. */
public final class Bureau implements AutoCloseable {

    private final EmbeddedBroker broker;
    private final EmbeddedDatabase database = EmbeddedDatabase.startInMemory(0);
    private final MongoClient client = MongoClients.create(database.uri());
    private final KafkaProducer<String, String> producer;
    private final Queue<Future<RecordMetadata>> sent = new ConcurrentLinkedQueue<>();

    private Bureau(EmbeddedBroker broker) {
        this.broker = broker;
        // One after the other: a partition that is just being made may refuse the first, and take the second
        this.producer = new KafkaProducer<>(
                Map.of("bootstrap.servers", broker.brokers(), "max.in.flight.requests.per.connection", 1),
                new StringSerializer(),
                new StringSerializer());
    }

    /** With a log in a folder. */
    public static Bureau open(Path folder) throws IOException {
        var broker = EmbeddedBroker.start(folder, 0);
        Topics.create(broker.brokers());
        return new Bureau(broker);
    }

    /** A replica that serves what is kept here. */
    public Replica replica() {
        return Replica.start(database.uri(), broker.brokers());
    }

    /** What such a replica is started with. */
    public String[] settings() {
        return Replica.settings(database.uri(), broker.brokers());
    }

    /** What the replicas keep. */
    public MongoDatabase kept() {
        return client.getDatabase("feed");
    }

    /** Tells an event as its service does, and doesn't wait. */
    public void tell(Event event) {
        var record = EventFormat.write(event, event.subject() + "@" + event.version(), "/elsewhere", Instant.EPOCH);
        send(record.topic(), record.key(), record.body(), record.headers());
    }

    /** Has the log forget a comment. */
    public void erase(Comment removed) {
        send(
                Topic.COMMENTS.topicName(),
                removed.id(),
                null,
                new CommentTombstone(removed).headers("/elsewhere", Instant.EPOCH));
    }

    /** Returns once the log has all that was told. */
    public void await() {
        producer.flush();
        sent.forEach(Future::resultNow);
        sent.clear();
    }

    /** From now on there is no log. */
    public void stopLog() {
        producer.close();
        broker.close();
    }

    /** From now on there is no database. */
    public void stopDatabase() {
        database.close();
    }

    @Override
    public void close() {
        producer.close();
        client.close();
        database.close();
        broker.close();
    }

    private void send(String topic, String key, @Nullable String body, Map<String, String> headers) {
        var record = new ProducerRecord<String, String>(topic, key, body);
        headers.forEach((name, value) -> record.headers().add(name, value.getBytes(UTF_8)));
        sent.add(producer.send(record));
    }
}
