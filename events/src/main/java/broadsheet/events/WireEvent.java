package broadsheet.events;

import java.util.Map;

/**
 * An event as a Kafka record: CloudEvents 1.0, Kafka protocol binding, binary content mode.
 *
 * @param topic where it goes
 * @param key the record's key: the event's subject
 * @param partitionKey what decides the partition
 * @param headers bare UTF-8 strings: {@code ce_id}, {@code ce_type}, … and {@code content-type}
 * @param body the JSON of the event's record
 */
public record WireEvent(String topic, String key, String partitionKey, Map<String, String> headers, String body) {

    public WireEvent {
        headers = Map.copyOf(headers);
    }

    /** The CloudEvents id: the same for every delivery of the same event. */
    public String id() {
        return headers.getOrDefault("ce_id", "");
    }
}
