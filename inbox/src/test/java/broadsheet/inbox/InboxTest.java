package broadsheet.inbox;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.MongoSocketReadException;
import com.mongodb.MongoTimeoutException;
import com.mongodb.ServerAddress;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InboxTest {

    private static final String GROUP = "desk";
    private static final Instant NOW = Instant.parse("2026-03-01T08:00:00Z");

    private static Broker broker;

    private final String topic = "news." + UUID.randomUUID();
    private final String deadLetters = topic + "." + GROUP + ".dlq";
    private final Ledger ledger = new Ledger();
    private Optional<NewsService> service = Optional.empty();

    @BeforeAll
    static void startBroker(@TempDir Path folder) {
        broker = new Broker(folder);
    }

    @AfterAll
    static void stopBroker() {
        broker.close();
    }

    @BeforeEach
    void makeTopics() throws Exception {
        broker.make(topic, Map.of());
    }

    @AfterEach
    void stop() {
        service.ifPresent(NewsService::close);
    }

    @Test
    void theRecordsOfABatchAreAppliedAtOnceInTheirOrder() throws Exception {
        put("published", "revised", "unpublished");

        consume();

        awaitAllDone(3);
        assertThat(ledger.batches()).containsExactly(List.of("published", "revised", "unpublished"));
    }

    @Test
    void recordsThatOnlySayThatAKeyIsGoneAreSkipped() throws Exception {
        put("published");
        broker.put(topic, "key", null, Map.of());
        put("revised");
        broker.put(topic, "key", null, Map.of());

        consume();

        awaitAllDone(4);
        assertThat(ledger.applied()).containsExactly("published", "revised");
    }

    @Test
    void recordsThatAreNoneOfTheConsumersBusinessAreSkipped() throws Exception {
        broker.make(deadLetters, Map.of());
        put("of a type that came later", "published");

        consume();

        awaitAllDone(2);
        assertThat(ledger.applied()).containsExactly("published");
        assertThat(broker.records(deadLetters)).isEmpty();
    }

    @Test
    void aRecordThatCannotBeReadIsDeadLetteredAsItWasAndTheRestIsApplied() throws Exception {
        broker.make(deadLetters, Map.of());
        byte[] noText = {(byte) 0xff, 0, (byte) 0xc3, 0x28};
        var headers = Map.of(
                "ce_type", "broadsheet.article.published.v1",
                "ce_subject", "giá-vàng",
                "content-type", "application/json",
                "traceparent", "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01",
                "X-Foreign", "kept");
        put("published");
        broker.put(topic, "bài 1", noText, headers);
        put("revised");

        consume();

        awaitAllDone(3);
        assertThat(ledger.applied()).containsExactly("published", "revised");
        assertThat(broker.records(deadLetters)).singleElement().satisfies(letter -> {
            assertThat(letter.value()).isEqualTo(noText);
            assertThat(letter.key()).isEqualTo("bài 1".getBytes(UTF_8));
            assertThat(headers(letter))
                    .containsAllEntriesOf(headers)
                    .containsEntry("dlq_reason", "This is no news")
                    .containsEntry("dlq_topic", topic)
                    .containsEntry("dlq_partition", "0")
                    .containsEntry("dlq_offset", "1")
                    .containsEntry("dlq_time", "2026-03-01T08:00:00Z")
                    .hasSize(headers.size() + 5);
        });
    }

    @Test
    void aDeadLetterWithoutAKeyIsKeyedByThePlaceItCameFrom() throws Exception {
        broker.make(deadLetters, Map.of());
        broker.put(topic, null, "unreadable");

        consume();

        awaitAllDone(1);
        assertThat(broker.records(deadLetters))
                .singleElement()
                .satisfies(letter -> assertThat(letter.key()).isEqualTo((topic + "-0@0").getBytes(UTF_8)));
    }

    @Test
    void aRecordThatCanNeverBeAppliedIsFoundAndDeadLetteredAndTheOthersAreApplied() throws Exception {
        broker.make(deadLetters, Map.of());
        put("published", Ledger.REFUSED, "revised");

        consume();

        awaitAllDone(3);
        assertThat(ledger.applied()).containsExactly("published", "revised");
        assertThat(broker.records(deadLetters)).singleElement().satisfies(letter -> {
            assertThat(letter.value()).isEqualTo(Ledger.REFUSED.getBytes(UTF_8));
            assertThat(headers(letter)).containsEntry("dlq_reason", "This will never be applied");
        });
    }

    @Test
    void whileTheDatabaseIsAwayABatchIsTriedAgainUntilItIsAppliedInOrder() throws Exception {
        broker.make(deadLetters, Map.of());
        ledger.failNext(new MongoTimeoutException("No server"));
        ledger.failNext(new MongoSocketReadException("Broken", new ServerAddress()));
        ledger.failNext(new MongoTimeoutException("No server"));
        put("published", "revised");
        consume();
        await().until(() -> ledger.timesTried() > 0);

        put("unpublished");

        awaitAllDone(3);
        assertThat(ledger.applied()).containsExactly("published", "revised", "unpublished");
        assertThat(ledger.timesTried()).isGreaterThanOrEqualTo(4);
        assertThat(broker.records(deadLetters)).isEmpty();
    }

    @Test
    void theDatabaseGoingAwayWhileABadRecordIsSoughtDeadLettersNoGoodOne() throws Exception {
        broker.make(deadLetters, Map.of());
        ledger.failNext(new IllegalStateException("Something in this batch is bad"));
        ledger.failNext(new MongoTimeoutException("No server"));
        put("published", Ledger.REFUSED, "revised");

        consume();

        awaitAllDone(3);
        assertThat(ledger.applied()).containsExactly("published", "revised");
        assertThat(broker.bodies(deadLetters)).containsExactly(Ledger.REFUSED);
    }

    @Test
    void aRecordIsDeadLetteredOnceHoweverOftenItsBatchIsTriedAgain() throws Exception {
        broker.make(deadLetters, Map.of());
        ledger.failNext(new MongoTimeoutException("No server"));
        ledger.failNext(new MongoTimeoutException("No server"));
        put("unreadable", "published");

        consume();

        awaitAllDone(2);
        assertThat(ledger.applied()).containsExactly("published");
        assertThat(broker.bodies(deadLetters)).containsExactly("unreadable");
    }

    @Test
    void whileDeadLettersCannotBeStoredTheBatchIsTriedAgainAndNothingIsLost() throws Exception {
        broker.make(deadLetters, Map.of("max.message.bytes", "10"));
        put("unreadable", "published");
        consume();
        await().until(() -> ledger.timesTried() >= 2);
        assertThat(broker.committed(GROUP, topic)).isZero();

        broker.reset(deadLetters, "max.message.bytes");

        awaitAllDone(2);
        assertThat(broker.bodies(deadLetters)).containsExactly("unreadable");
        assertThat(ledger.applied()).contains("published");
    }

    @Test
    void aBatchThatAProcessCouldNotApplyBeforeItEndedIsAppliedByTheNext() throws Exception {
        put("published");
        for (var i = 0; i < 100; i++) {
            ledger.failNext(new MongoTimeoutException("No server"));
        }
        consume();
        await().until(() -> ledger.timesTried() > 0);
        stop();
        var next = new Ledger();

        consume(next);

        awaitAllDone(1);
        assertThat(ledger.applied()).isEmpty();
        assertThat(next.applied()).containsExactly("published");
    }

    private void put(String... bodies) throws Exception {
        for (var body : bodies) {
            broker.put(topic, "key", body);
        }
    }

    private void consume() {
        consume(ledger);
    }

    private void consume(Ledger into) {
        service = Optional.of(new NewsService(broker.address(), topic, GROUP, NOW, into));
    }

    private void awaitAllDone(long records) {
        await().atMost(Duration.ofSeconds(30)).until(() -> broker.committed(GROUP, topic) == records);
    }

    private static Map<String, String> headers(ConsumerRecord<?, ?> record) {
        var headers = new HashMap<String, String>();
        record.headers().forEach(header -> headers.put(header.key(), new String(header.value(), UTF_8)));
        return headers;
    }
}
