package broadsheet.comment;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A record as anyone reads it from a topic. */
public record Told(String key, int partition, Map<String, String> headers, JsonNode body) {

    /** What a topic holds until now. */
    public static List<Told> on(String topic) {
        var settings = Map.<String, Object>of(ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG, RunningService.brokers());
        try (var consumer = new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer())) {
            var partitions = consumer.partitionsFor(topic).stream()
                    .map(it -> new TopicPartition(it.topic(), it.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            var ends = consumer.endOffsets(partitions);
            var told = new ArrayList<Told>();
            while (partitions.stream().anyMatch(it -> consumer.position(it) < ends.getOrDefault(it, 0L))) {
                consumer.poll(Duration.ofMillis(100)).forEach(record -> told.add(read(record)));
            }
            return told;
        }
    }

    /** What has been told of a comment or of an article's discussion. */
    public static List<Told> about(String subject) {
        return Stream.of("broadsheet.comments", "broadsheet.discussions")
                .flatMap(topic -> on(topic).stream())
                .filter(told -> subject.equals(told.header("ce_subject")))
                .toList();
    }

    /** A header's value; empty when it is missing. */
    public String header(String name) {
        return headers.getOrDefault(name, "");
    }

    private static Told read(ConsumerRecord<String, String> record) {
        var headers = new TreeMap<String, String>();
        record.headers().forEach(header -> headers.put(header.key(), new String(header.value(), UTF_8)));
        return new Told(
                record.key(), record.partition(), headers, readBody(record.value() == null ? "" : record.value()));
    }

    private static JsonNode readBody(String text) {
        return JsonMapper.shared().readTree(text.startsWith("{") ? text : "null");
    }
}
