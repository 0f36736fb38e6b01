package broadsheet.inbox;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.toUnmodifiableSet;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.function.Function;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.jspecify.annotations.Nullable;

/**
 * Records as nobody should write them, on a topic that somebody reads. Each says in a header what is wrong with it, and
 * none of those that a consumer may skip would do it any harm.
 */
public final class Poison implements AutoCloseable {

    private static final Duration SOON = Duration.ofSeconds(60);
    private static final String NAME = "poison";
    private static final String TOO_LONG = "longer than may be, and compressed";
    private static final byte[] KEY = "poison".getBytes(UTF_8);
    private static final byte[] EMPTY = "{}".getBytes(UTF_8);
    static final byte[] GARBAGE = {(byte) 0xff, 0, (byte) 0xc3, 0x28};

    /** A record may have headers that frameworks take for their own. */
    static final List<String> NAMES_OF_FRAMEWORKS = List.of(
            "kafka_deliveryAttempt",
            "kafka_topic",
            "kafka_partitionId",
            "kafka_timestamp",
            "kafka_messageKey",
            "kafka_listenerInfo",
            "spring_json_header_types",
            "springDeserializerExceptionValue",
            "scst_partition",
            "scst_partitionOverride",
            "scst_targetDestination",
            "spring.cloud.function.definition",
            "partitionBy",
            "headersOfTheRecord",
            "contentType",
            "content-type",
            "replyChannel",
            "errorChannel",
            "correlationId",
            "sequenceNumber",
            "sequenceSize",
            "priority",
            "expirationDate",
            "traceparent",
            "");

    private final String brokers;
    private final KafkaProducer<byte[], byte[]> producer;

    public Poison(String brokers) {
        this.brokers = brokers;
        Map<String, Object> settings =
                Map.of("bootstrap.servers", brokers, "compression.type", "gzip", "max.request.size", 32 << 20);
        producer = new KafkaProducer<>(settings, new ByteArraySerializer(), new ByteArraySerializer());
    }

    /** Puts onto a topic what no consumer of this type of event can ever read; returns what is wrong with each. */
    public Set<String> unreadable(String topic, String type) {
        var wrong = new HashMap<String, ProducerRecord<byte[], byte[]>>();
        wrong.put("no JSON", of(topic, type, "{\"id\": ".getBytes(UTF_8)));
        wrong.put("no text", of(topic, type, GARBAGE));
        wrong.put("nothing at all", of(topic, type, new byte[0]));
        wrong.put("null", of(topic, type, "null".getBytes(UTF_8)));
        wrong.put("a list", of(topic, type, "[1, 2]".getBytes(UTF_8)));
        wrong.put("an empty object", of(topic, type, EMPTY));
        wrong.put("nested without end", of(topic, type, "[".repeat(200_000).getBytes(UTF_8)));
        wrong.put("no type", of(topic, null, EMPTY));
        var headers = of(topic, type, EMPTY).headers();
        wrong.put("a key that is no text", empty(topic, null, GARBAGE, headers));
        wrong.put("in a partition of its own choice", empty(topic, 0, KEY, headers));
        wrong.put("as long as may be", of(topic, type, noise((4 << 20) - 4096)));
        wrong.put(TOO_LONG, of(topic, type, new byte[16 << 20]));
        wrong.put("headers of frameworks", withHeaders(of(topic, type, EMPTY)));
        var without = of(topic, type, EMPTY);
        without.headers().add("nothing", null).add("id", GARBAGE).add("timestamp", GARBAGE);
        wrong.put("a header without a value", without);
        return put(wrong);
    }

    /** Puts onto a topic that isn't compacted what has no key; the broker refuses that on one that is. */
    public Set<String> withoutKey(String topic, String type) {
        return put(
                Map.of("no key", empty(topic, null, null, of(topic, type, EMPTY).headers())));
    }

    /** Puts onto a topic what a consumer need not know; returns what is foreign in each. */
    public Set<String> foreign(String topic, String type) {
        return put(Map.of(
                "a type that came later", of(topic, "broadsheet.article.pinned.v1", EMPTY),
                "a version that came later", of(topic, type.replace(".v1", ".v9"), EMPTY),
                "no type of ours", of(topic, "\u0000\u001b[31m", EMPTY)));
    }

    /** Puts a tombstone of nothing onto a topic, and returns that. */
    public Set<String> tombstone(String topic) {
        return put(Map.of("a tombstone of nothing", of(topic, null, null)));
    }

    /** Puts any record onto a topic. */
    public void put(String topic, String key, Map<String, String> headers, byte @Nullable [] body) {
        var record = new ProducerRecord<byte[], byte[]>(topic, key.getBytes(UTF_8), body);
        headers.forEach((name, value) -> record.headers().add(name, value.getBytes(UTF_8)));
        send(record);
    }

    /** Waits until a group has done with all that is on a topic by now. */
    public void awaitTaken(String topic, String group) {
        try (var admin = Admin.create(Map.of("bootstrap.servers", brokers))) {
            var ends = reading(topic, consumer -> Map.copyOf(consumer.endOffsets(consumer.assignment())));
            await(topic + " taken by " + group).atMost(SOON).until(() -> {
                var taken = admin.listConsumerGroupOffsets(group)
                        .partitionsToOffsetAndMetadata()
                        .get();
                return ends.entrySet().stream().allMatch(end -> {
                    var place = taken.get(end.getKey());
                    return end.getValue() == (place == null ? 0 : place.offset());
                });
            });
        }
    }

    /** What is wrong with those on a topic of dead letters, and why they could not be taken. */
    public Map<String, String> reasons(String deadLetters) {
        var reasons = new HashMap<String, String>();
        records(deadLetters).forEach(record -> {
            // Of what is too long, nothing is kept but its beginning
            var name = text(record, "dlq_excerpt_of").isEmpty() ? text(record, NAME) : TOO_LONG;
            reasons.put(name, text(record, "dlq_reason"));
        });
        return reasons;
    }

    /** The record with something wrong on a topic. */
    ConsumerRecord<byte[], byte[]> record(String topic, String name) {
        return records(topic).stream()
                .filter(record -> text(record, NAME).equals(name))
                .findFirst()
                .orElseThrow();
    }

    /** All that is on a topic. */
    public List<ConsumerRecord<byte[], byte[]>> records(String topic) {
        return reading(topic, consumer -> {
            var ends = consumer.endOffsets(consumer.assignment());
            consumer.seekToBeginning(ends.keySet());
            var records = new ArrayList<ConsumerRecord<byte[], byte[]>>();
            while (ends.entrySet().stream().anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
                consumer.poll(Duration.ofMillis(100)).forEach(records::add);
            }
            return records;
        });
    }

    /** A header of a record; empty when it has none. */
    public static String text(ConsumerRecord<?, ?> record, String header) {
        var last = record.headers().lastHeader(header);
        return last == null || last.value() == null ? "" : new String(last.value(), UTF_8);
    }

    @Override
    public void close() {
        producer.close();
    }

    private <T> T reading(String topic, Function<KafkaConsumer<byte[], byte[]>, T> reader) {
        Map<String, Object> settings = Map.of("bootstrap.servers", brokers);
        try (var consumer = new KafkaConsumer<>(settings, new ByteArrayDeserializer(), new ByteArrayDeserializer())) {
            consumer.assign(consumer.partitionsFor(topic).stream()
                    .map(it -> new TopicPartition(topic, it.partition()))
                    .toList());
            return reader.apply(consumer);
        }
    }

    private Set<String> put(Map<String, ProducerRecord<byte[], byte[]>> wrong) {
        wrong.forEach((name, record) -> {
            record.headers().add(NAME, name.getBytes(UTF_8));
            send(record);
        });
        return wrong.keySet().stream().collect(toUnmodifiableSet());
    }

    private void send(ProducerRecord<byte[], byte[]> record) {
        try {
            producer.send(record).get();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static ProducerRecord<byte[], byte[]> withHeaders(ProducerRecord<byte[], byte[]> record) {
        NAMES_OF_FRAMEWORKS.forEach(name -> record.headers().add(name, GARBAGE));
        return record;
    }

    private static ProducerRecord<byte[], byte[]> of(String topic, @Nullable String type, byte @Nullable [] body) {
        var record = new ProducerRecord<byte[], byte[]>(topic, KEY, body);
        if (type != null) {
            record.headers().add("ce_type", type.getBytes(UTF_8));
        }
        return record;
    }

    private static ProducerRecord<byte[], byte[]> empty(
            String topic, @Nullable Integer partition, byte @Nullable [] key, Headers headers) {
        return new ProducerRecord<byte[], byte[]>(topic, partition, key, EMPTY, headers);
    }

    private static byte[] noise(int length) {
        var noise = new byte[length];
        new Random(1).nextBytes(noise);
        return noise;
    }
}
