package broadsheet.article.announcement;

import static java.nio.charset.StandardCharsets.UTF_8;

import broadsheet.article.Desk;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** An event as anyone reads it from the topic. */
public record Told(String key, int partition, Map<String, String> headers, JsonNode body) {

    /** What has been told of an article until now, in its order. */
    public static List<Told> of(String articleId) {
        return of("broadsheet.articles", articleId);
    }

    /** What has been told on a topic of a thing until now, in its order. */
    public static List<Told> of(String topic, String id) {
        return all(topic).stream().filter(told -> told.key().equals(id)).toList();
    }

    /** The CloudEvents type. */
    public String type() {
        return headers.getOrDefault("ce_type", "");
    }

    private static List<Told> all(String topic) {
        var settings = Map.<String, Object>of(ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG, Desk.brokers());
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

    private static Told read(ConsumerRecord<String, String> record) {
        var headers = new TreeMap<String, String>();
        record.headers().forEach(header -> headers.put(header.key(), new String(header.value(), UTF_8)));
        return new Told(
                record.key(), record.partition(), headers, JsonMapper.shared().readTree(record.value()));
    }
}
