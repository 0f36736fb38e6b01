package broadsheet.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import broadsheet.events.Topic;
import broadsheet.local.broker.EmbeddedBroker;
import broadsheet.local.topics.Topics;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.bson.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.Banner;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.messaging.MessagingException;

class CourierTest {

    private static final String ARTICLES = Topic.ARTICLES.topicName();
    private static final String COMMENTS = Topic.COMMENTS.topicName();

    @TempDir
    static Path folder;

    private static EmbeddedBroker broker;

    private ConfigurableApplicationContext service;

    @BeforeAll
    static void startBroker() {
        broker = EmbeddedBroker.start(folder, 0);
        Topics.create(broker.brokers());
    }

    @AfterAll
    static void stopBroker() {
        broker.close();
    }

    @BeforeEach
    void start() {
        service = service(broker.brokers());
    }

    @AfterEach
    void stop() {
        service.close();
    }

    @Test
    void aLetterArrivesWithItsKeyItsBodyAndItsHeadersAsBareTextAndNothingElse() {
        var headers = Map.of(
                "ce_specversion", "1.0",
                "ce_id", "0198c1f0-1a2b-7c3d-8e4f-5a6b7c8d9e0f",
                "ce_type", "broadsheet.article.published.v1",
                "ce_source", "/article-service",
                "ce_subject", "giá-vàng",
                "ce_time", "2026-03-01T08:00:00Z",
                "content-type", "application/json");
        var body = "{\"headline\":\"Giá vàng tăng 9,54%\"}";
        var key = unique("article");

        courier().send(new Letter("1", ARTICLES, key, key, headers, body));

        assertThat(inTheLog(ARTICLES, key)).singleElement().satisfies(record -> {
            assertThat(record.value()).isEqualTo(body);
            assertThat(Log.headers(record)).isEqualTo(headers);
        });
    }

    @Test
    void aLetterWithoutABodyArrivesAsATombstoneInItsPlaceAmongTheOthers() {
        var key = unique("comment");
        var gone = new Letter("2", COMMENTS, key, key, Map.of("ce_subject", key), null);

        courier().send(letter(COMMENTS, key, key));
        courier().send(gone);

        assertThat(inTheLog(COMMENTS, key)).extracting(ConsumerRecord::value).containsExactly("{}", null);
        assertThat(Log.headers(inTheLog(COMMENTS, key).getLast())).containsExactly(Map.entry("ce_subject", key));
    }

    @Test
    void lettersWithOnePartitionKeyLieInOnePartitionWhateverTheirKeysAndTopics() {
        var partitionsOfArticles = IntStream.range(0, 20)
                .map(i -> {
                    var article = unique("article");
                    courier().send(letter(ARTICLES, article, article));
                    IntStream.range(0, 5).forEach(c -> courier().send(letter(COMMENTS, article + " " + c, article)));

                    var partition = inTheLog(ARTICLES, article).getFirst().partition();
                    assertThat(inTheLog(COMMENTS, article))
                            .hasSize(5)
                            .extracting(ConsumerRecord::partition)
                            .containsOnly(partition);
                    return partition;
                })
                .boxed();

        assertThat(partitionsOfArticles.distinct()).hasSizeGreaterThan(1);
    }

    @Test
    void withTheBrokerAwayALetterIsRefusedAndTheRelayDeliversItOnceTheBrokerIsBack() {
        var port = Integer.parseInt(broker.brokers().substring("127.0.0.1:".length()));
        var key = unique("article");
        courier().send(letter(ARTICLES, unique("before"), "before"));
        broker.close();
        assertThatThrownBy(() -> courier().send(letter(ARTICLES, unique("lost"), "lost")))
                .isInstanceOf(MessagingException.class);
        var desk = new Desk();
        var relay = relay(desk, letter(ARTICLES, key, key));

        broker = EmbeddedBroker.start(folder, port);

        await().atMost(Duration.ofSeconds(40)).until(() -> desk.documentsWithLetters() == 0);
        relay.stop();
        assertThat(inTheLog(ARTICLES, key)).isNotEmpty();
    }

    @Test
    void aServiceThatStartsBeforeTheBrokerSendsOnceTheBrokerIsThere() {
        var port = Integer.parseInt(broker.brokers().substring("127.0.0.1:".length()));
        service.close();
        broker.close();
        service = service("127.0.0.1:" + port);
        var key = unique("article");
        var desk = new Desk();
        var relay = relay(desk, letter(ARTICLES, key, key));

        broker = EmbeddedBroker.start(folder, port);

        await().atMost(Duration.ofSeconds(40)).until(() -> desk.documentsWithLetters() == 0);
        relay.stop();
        assertThat(inTheLog(ARTICLES, key)).isNotEmpty();
    }

    private static ConfigurableApplicationContext service(String brokers) {
        return new SpringApplicationBuilder(Service.class)
                .web(WebApplicationType.NONE)
                .bannerMode(Banner.Mode.OFF)
                .run("--spring.config.name=courier-test", "--KAFKA_BROKERS=" + brokers);
    }

    private Courier courier() {
        return service.getBean(Courier.class);
    }

    private List<ConsumerRecord<String, String>> inTheLog(String topic, String keysBeginWith) {
        return new Log(broker.brokers())
                .records(topic).stream()
                        .filter(record -> record.key().startsWith(keysBeginWith))
                        .toList();
    }

    private static Letter letter(String topic, String key, String partitionKey) {
        return new Letter("1", topic, key, partitionKey, Map.of("ce_type", "said"), "{}");
    }

    private static String unique(String name) {
        return name + " " + UUID.randomUUID();
    }

    private Relay relay(Desk desk, Letter letter) {
        var outbox = Outbox.holding(letter, Instant.now());
        desk.documents.insertOne(new Document("_id", "a").append(Outbox.FIELD, outbox));
        var settings = new RelaySettings(
                Duration.ofMillis(50), Duration.ofSeconds(10), Duration.ofMillis(50), Duration.ofSeconds(30), 2);
        var relay = new Relay(desk.documents, courier()::send, settings, InstantSource.system());
        relay.start();
        return relay;
    }

    /** A service that only sends. */
    @EnableAutoConfiguration
    static class Service {}
}
