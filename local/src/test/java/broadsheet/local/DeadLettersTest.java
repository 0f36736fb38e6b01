package broadsheet.local;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import broadsheet.events.Topic;
import broadsheet.local.broker.EmbeddedBroker;
import broadsheet.local.topics.Topics;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

class DeadLettersTest {

    private static final String LETTERS = "broadsheet.articles.feed-service.dlq";
    private static final String RETRIES = "broadsheet.articles.feed-service.retry";
    private static final String CATALOGUE = "broadsheet.catalogue.feed-service.dlq";
    private static final byte[] KEY = "bài-1".getBytes(UTF_8);

    @TempDir
    Path folder;

    private EmbeddedBroker broker;
    private KafkaProducer<byte[], byte[]> producer;

    @BeforeEach
    void start() {
        broker = EmbeddedBroker.start(folder, 0);
        Topics.create(broker.brokers());
        producer = new KafkaProducer<>(settings(), new ByteArraySerializer(), new ByteArraySerializer());
    }

    @AfterEach
    void stop() {
        producer.close();
        broker.close();
    }

    @Test
    void eachIsListedWithItsIdKeyReasonAndTheRecordThatItWas() throws Exception {
        assertThat(deadletters("list").out()).isEqualTo("No dead letters\n");
        put(LETTERS, "{}");
        put(CATALOGUE, "{}");

        assertThat(deadletters("list").out().lines())
                .hasSize(4)
                .anyMatch(line -> line.startsWith(LETTERS + "@0  20")
                        && line.endsWith("  from broadsheet.articles/3@17  key bài-1"))
                .anyMatch(line -> line.startsWith(CATALOGUE + "@0  20"))
                .contains("    Not news");
        var json = JsonMapper.shared()
                .readTree(
                        deadletters("list", "--json").out().lines().findFirst().orElseThrow());
        assertThat(json.get("id").asString()).isEqualTo(LETTERS + "@0");
        assertThat(json.get("key").asString()).isEqualTo("bài-1");
        assertThat(json.get("reason").asString()).isEqualTo("Not news");
        assertThat(json.at("/from/offset").asInt()).isEqualTo(17);
        assertThat(json.has("decision")).isFalse();
    }

    @Test
    void oneIsShownWithItsHeadersAndItsBodyAsWhatItIs() throws Exception {
        put(LETTERS, "{\"headline\":\"Gạo Việt\"}");
        put(LETTERS, "no JSON\u001b[31m\u202e");
        put(LETTERS, new byte[] {(byte) 0xff, 0, 1});
        put(LETTERS, (byte[]) null);
        put(LETTERS, "x".repeat(30_000));

        assertThat(show(0)).contains("key: bài-1", "ce_type: published", "dlq_reason: Not news");
        assertThat(show(0)).contains("\n  \"headline\" : \"Gạo Việt\"\n");
        assertThat(show(1)).contains("no JSON\\u001b[31m\\u202e\n");
        assertThat(show(2)).contains("ff 00 01");
        assertThat(show(3)).contains("(no body)");
        assertThat(show(4)).endsWith("xxx\n… and 10000 characters more\n");
        assertThat(deadletters("show", "--raw", LETTERS + "@0").out()).isEqualTo("{\"headline\":\"Gạo Việt\"}");
    }

    @Test
    void aRetriedOneGoesToItsGroupAloneAsItWasAndIsListedNoMore() throws Exception {
        put(LETTERS, "{\"a\": 1}");
        put(LETTERS, "{\"b\": 2}");

        assertThat(deadletters("retry", LETTERS + "@1").out()).isEqualTo(LETTERS + "@1 is retried\n");

        assertThat(records(RETRIES)).singleElement().satisfies(record -> {
            assertThat(record.key()).isEqualTo(KEY);
            assertThat(record.value()).isEqualTo("{\"b\": 2}".getBytes(UTF_8));
            assertThat(headers(record))
                    .isEqualTo(Map.of(
                            "ce_type", "published",
                            "dlq_topic", "broadsheet.articles",
                            "dlq_partition", "3",
                            "dlq_offset", "17"));
        });
        assertThat(records(Topic.ARTICLES.topicName())).isEmpty();
        assertThat(listed()).containsExactly(LETTERS + "@0");
        assertThat(deadletters("list", "--settled").out())
                .contains(LETTERS + "@1", "    retried at 20", " by " + System.getProperty("user.name"));
        assertThat(show(1)).contains("retried at 20");
    }

    @Test
    void aDecisionThatIsTakenAgainChangesNothingAndAnotherOneHolds() throws Exception {
        put(LETTERS, "{}");
        deadletters("drop", LETTERS + "@0");
        assertThat(deadletters("drop", LETTERS + "@0").out()).startsWith(LETTERS + "@0 was dropped at 20");
        assertThat(records(LETTERS)).hasSize(2);

        deadletters("retry", LETTERS + "@0", LETTERS + "@0");
        assertThat(deadletters("retry", LETTERS + "@0").out()).startsWith(LETTERS + "@0 was retried at 20");

        assertThat(records(RETRIES)).hasSize(1);
        assertThat(listed()).isEmpty();
    }

    @Test
    void allThatAreOpenAreDecidedAtOnce() throws Exception {
        put(LETTERS, "{}");
        put(LETTERS, "{}");
        put(CATALOGUE, "{}");
        deadletters("drop", LETTERS + "@0");

        assertThat(deadletters("retry", "--all").out())
                .isEqualTo(LETTERS + "@1 is retried\n" + CATALOGUE + "@0 is retried\n");
        assertThat(deadletters("drop", "--all").out()).isEqualTo("No dead letters\n");
        assertThat(records(RETRIES)).hasSize(1);
    }

    @Test
    void whatIsNotThereIsSaidInALineAndNothingIsDone() throws Exception {
        put(LETTERS, "{}");

        for (var id : List.of(LETTERS + "@1", LETTERS + "/7@0", "broadsheet.articles@0", "nonsense", "\u001b@1")) {
            for (var verb : List.of("retry", "drop")) {
                var said = deadletters(verb, LETTERS + "@0", id);
                assertThat(said.exitCode()).isEqualTo(2);
                assertThat(said.err())
                        .startsWith("broadsheet: ")
                        .hasLineCount(1)
                        .doesNotContain("\u001b");
            }
            assertThat(deadletters("show", id).exitCode()).isEqualTo(2);
        }
        assertThat(listed()).containsExactly(LETTERS + "@0");
        assertThat(records(RETRIES)).isEmpty();
    }

    @Test
    void aDecisionIsNoDeadLetter() throws Exception {
        put(LETTERS, "{}");
        deadletters("drop", LETTERS + "@0");

        assertThat(deadletters("retry", LETTERS + "@1").exitCode()).isEqualTo(2);
    }

    @Test
    void whatIsOnlyTheBeginningOfARecordIsNotRetried() throws Exception {
        put(LETTERS, "{", Map.of("dlq_excerpt_of", "33554432"));
        put(LETTERS, "{}");

        var said = deadletters("retry", "--all");

        assertThat(said.exitCode()).isEqualTo(1);
        assertThat(said.err()).contains(LETTERS + "@0 can't be retried").hasLineCount(1);
        assertThat(records(RETRIES)).hasSize(1);
        assertThat(deadletters("drop", "--all").exitCode()).isZero();
    }

    @Test
    void aCommandThatSaysTooLittleIsExplained() {
        assertThat(deadletters("retry").err()).contains("ID", "--all").hasLineCount(1);
        assertThat(Said.by("deadletters").exitCode()).isEqualTo(1);
        assertThat(Said.by("deadletters", "retry", "--help").out()).contains("--all", "--brokers", "ID...");
    }

    private Said deadletters(String verb, String... arguments) {
        return Said.by(Stream.of(
                        Stream.of("deadletters", verb), Stream.of(arguments), Stream.of("--brokers", broker.brokers()))
                .flatMap(it -> it)
                .toArray(String[]::new));
    }

    private String show(int offset) {
        return deadletters("show", LETTERS + "@" + offset).out();
    }

    private List<String> listed() {
        return deadletters("list", "--json")
                .out()
                .lines()
                .map(line -> JsonMapper.shared().readTree(line).get("id").asString())
                .toList();
    }

    private void put(String topic, String body) throws Exception {
        put(topic, body.getBytes(UTF_8));
    }

    private void put(String topic, byte @Nullable [] body) throws Exception {
        put(topic, body, Map.of());
    }

    private void put(String topic, String body, Map<String, String> more) throws Exception {
        put(topic, body.getBytes(UTF_8), more);
    }

    private void put(String topic, byte @Nullable [] body, Map<String, String> more) throws Exception {
        var headers = new TreeMap<>(more);
        headers.put("ce_type", "published");
        headers.put("dlq_reason", "Not news");
        headers.put("dlq_time", "2026-03-01T08:00:00Z");
        headers.put("dlq_topic", "broadsheet.articles");
        headers.put("dlq_partition", "3");
        headers.put("dlq_offset", "17");
        var record = new ProducerRecord<>(topic, KEY, body);
        headers.forEach((name, value) -> record.headers().add(name, value.getBytes(UTF_8)));
        producer.send(record).get();
    }

    private List<ConsumerRecord<byte[], byte[]>> records(String topic) {
        try (var consumer = new KafkaConsumer<>(settings(), new ByteArrayDeserializer(), new ByteArrayDeserializer())) {
            var partitions = consumer.partitionsFor(topic).stream()
                    .map(it -> new TopicPartition(topic, it.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            var ends = consumer.endOffsets(partitions);
            var records = new ArrayList<ConsumerRecord<byte[], byte[]>>();
            while (partitions.stream().anyMatch(it -> consumer.position(it) < ends.getOrDefault(it, 0L))) {
                consumer.poll(Duration.ofMillis(100)).forEach(records::add);
            }
            return records;
        }
    }

    private static Map<String, String> headers(ConsumerRecord<?, ?> record) {
        var headers = new TreeMap<String, String>();
        record.headers().forEach(header -> headers.put(header.key(), new String(header.value(), UTF_8)));
        return headers;
    }

    private Map<String, Object> settings() {
        return Map.of("bootstrap.servers", broker.brokers());
    }
}
