package broadsheet.local.deadletters;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/**
 * A record that a consumer group could not take, as a list shows it.
 *
 * @param from where it came from first; empty if it doesn't say
 * @param isWhole whether it is all of the record, which may have been too long to be kept
 * @param decision what was decided last; empty while it is open
 */
record DeadLetter(
        Place id,
        Instant at,
        String key,
        String reason,
        Optional<Place> from,
        boolean isWhole,
        Optional<Decision> decision) {

    static DeadLetter of(ConsumerRecord<byte[], byte[]> record) {
        var headers = headers(record);
        return new DeadLetter(
                new Place(record.topic(), record.partition(), record.offset()),
                Instant.ofEpochMilli(record.timestamp()),
                record.key() == null ? "" : new String(record.key(), UTF_8),
                headers.getOrDefault("dlq_reason", "it doesn't say"),
                from(headers),
                !headers.containsKey("dlq_excerpt_of"),
                Optional.empty());
    }

    DeadLetter decided(Decision last) {
        return new DeadLetter(id, at, key, reason, from, isWhole, Optional.of(last));
    }

    boolean isOpen() {
        return decision.isEmpty();
    }

    boolean is(Decision.Kind kind) {
        return decision.filter(it -> it.kind() == kind).isPresent();
    }

    /** What the headers of a record say, by their names. */
    static Map<String, String> headers(ConsumerRecord<?, ?> record) {
        var texts = new TreeMap<String, String>();
        record.headers()
                .forEach(header ->
                        texts.put(header.key(), header.value() == null ? "" : new String(header.value(), UTF_8)));
        return texts;
    }

    private static Optional<Place> from(Map<String, String> headers) {
        try {
            return Optional.of(new Place(
                    headers.getOrDefault("dlq_topic", "?"),
                    Integer.parseInt(headers.getOrDefault("dlq_partition", "")),
                    Long.parseLong(headers.getOrDefault("dlq_offset", ""))));
        } catch (NumberFormatException _) {
            return Optional.empty();
        }
    }
}
