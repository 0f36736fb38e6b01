package broadsheet.benchmarks;

import static java.nio.charset.StandardCharsets.UTF_8;

import broadsheet.events.ArticleEvent;
import broadsheet.events.ArticlePublished;
import broadsheet.events.ArticleRevised;
import broadsheet.events.Block;
import broadsheet.events.EventFormat;
import broadsheet.events.PublishedArticle;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.serialization.StringSerializer;

/** Articles by number, which become more and change: told on the log as article-service would. */
final class ManyArticles implements AutoCloseable {

    private static final Instant FIRST = Instant.parse("2026-01-01T00:00:00Z");
    private static final int SECTIONS = 8;
    private static final int PARAGRAPHS = 6;

    /** How often each was told of. */
    private final Map<Integer, Integer> versions = new HashMap<>();

    private final KafkaProducer<String, String> log;

    ManyArticles(String brokers) {
        Map<String, Object> settings = Map.of("bootstrap.servers", brokers, "acks", "all");
        log = new KafkaProducer<>(settings, new StringSerializer(), new StringSerializer());
    }

    /** Tells of all articles from one number to another, and returns once the log has them. */
    void publish(int from, int to) {
        for (var number = from; number < to; number++) {
            var _ = tell(new ArticlePublished(next(number)));
        }
        log.flush();
    }

    /** Tells of a change of one, and returns what its headline is then. */
    String revise(int number) throws InterruptedException, ExecutionException {
        var article = next(number);
        tell(new ArticleRevised(article)).get();
        return article.headline();
    }

    static String slug(int number) {
        return "bai-do-" + number;
    }

    @Override
    public void close() {
        log.close();
    }

    /** One a minute, so that a month has as many as 40,000 of them. */
    private PublishedArticle next(int number) {
        var version = versions.merge(number, 1, Integer::sum);
        var at = FIRST.plus(Duration.ofMinutes(number));
        var paragraph = new Block.Paragraph(
                "Đoạn văn của bài số %d, viết để đo trang. ".formatted(number).repeat(8), List.of());
        return new PublishedArticle(
                slug(number),
                version,
                slug(number),
                "vi",
                "Bài %d, bản %d".formatted(number, version),
                "Từ bàn biên tập đến trang nhất.",
                null,
                List.of("Máy đo " + number % 50),
                "muc-" + number % SECTIONS,
                List.of("thẻ " + number % 200),
                null,
                Collections.nCopies(PARAGRAPHS, paragraph),
                at,
                at,
                null,
                null,
                null);
    }

    private Future<RecordMetadata> tell(ArticleEvent event) {
        var record = EventFormat.write(event, event.subject() + "@" + event.version(), "/benchmark", FIRST);
        var sent = new ProducerRecord<>(record.topic(), record.key(), record.body());
        record.headers().forEach((name, value) -> sent.headers().add(name, value.getBytes(UTF_8)));
        return log.send(sent);
    }
}
