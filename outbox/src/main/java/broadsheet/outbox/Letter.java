package broadsheet.outbox;

import static java.util.stream.Collectors.toUnmodifiableMap;

import java.util.Map;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/**
 * A Kafka record that waits to be sent.
 *
 * @param id unique among the letters of its document
 * @param topic where it goes
 * @param key the record's key
 * @param partitionKey letters with the same value go to the same partition
 * @param headers sent as bare UTF-8 strings; names without dots, since MongoDB keeps them as field names
 * @param body the record's value, sent as UTF-8; null for a tombstone, by which a compacted topic forgets the key
 */
public record Letter(
        String id,
        String topic,
        String key,
        String partitionKey,
        Map<String, String> headers,
        @Nullable String body) {

    public Letter {
        headers = Map.copyOf(headers);
    }

    Document toDocument() {
        var document = new Document("id", id)
                .append("topic", topic)
                .append("key", key)
                .append("partitionKey", partitionKey)
                .append("headers", new Document(headers));
        return body == null ? document : document.append("body", body);
    }

    static Letter from(Document stored) {
        return new Letter(
                stored.getString("id"),
                stored.getString("topic"),
                stored.getString("key"),
                stored.getString("partitionKey"),
                strings(stored.get("headers", Document.class)),
                stored.getString("body"));
    }

    private static Map<String, String> strings(Document headers) {
        return headers.entrySet().stream()
                .collect(toUnmodifiableMap(Map.Entry::getKey, header -> (String) header.getValue()));
    }
}
