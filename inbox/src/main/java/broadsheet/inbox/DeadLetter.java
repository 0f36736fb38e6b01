package broadsheet.inbox;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A record that a consumer could not take, as it is kept: what it was, with headers that begin with {@code dlq_} and
 * say why, when, and where it came from first. Such headers that it had of its own are left out.
 */
@SuppressWarnings("ArrayRecordComponent") // the bytes are handed on, never compared
record DeadLetter(String topic, byte[] key, Map<String, byte[]> headers, byte @Nullable [] body) {

    private static final String OURS = "dlq_";
    private static final String TOPIC = "dlq_topic";
    private static final String PARTITION = "dlq_partition";
    private static final String OFFSET = "dlq_offset";
    private static final int LONGEST_REASON = 1000;

    /** Half a megabyte more than a record may be in a log, and less than dead letters may be. */
    private static final int LONGEST_WHOLE = 9 << 19;

    private static final int EXCERPT = 1 << 16;

    /** What becomes of a delivery to a group, from the log or from what the group is to try again. */
    static DeadLetter of(Delivery delivery, String group, RuntimeException cause, Instant now) {
        var retries = "." + group + ".retry";
        var isRetried = delivery.topic().endsWith(retries);
        var log = isRetried
                ? delivery.topic().substring(0, delivery.topic().length() - retries.length())
                : delivery.topic();
        var headers = isRetried ? placeIn(delivery.headers()) : new HashMap<String, byte[]>();
        put(headers, TOPIC, delivery.topic());
        put(headers, PARTITION, Integer.toString(delivery.partition()));
        put(headers, OFFSET, Long.toString(delivery.offset()));
        put(headers, "dlq_reason", reason(cause));
        put(headers, "dlq_time", now.toString());
        return of(delivery, log + "." + group + ".dlq", headers);
    }

    private static DeadLetter of(Delivery delivery, String topic, Map<String, byte[]> headers) {
        var place = delivery.place().getBytes(UTF_8);
        var body = delivery.body();
        if (delivery.size() > LONGEST_WHOLE) {
            // It was compressed better than it can be kept
            put(headers, "dlq_excerpt_of", Long.toString(delivery.size()));
            return new DeadLetter(topic, place, headers, body == null ? null : beginning(body));
        }
        delivery.headers().forEach((name, value) -> {
            if (!name.startsWith(OURS)) {
                headers.put(name, value);
            }
        });
        var key = delivery.key();
        return new DeadLetter(topic, key == null ? place : key, headers, body);
    }

    /** Who dies again is still from where it came from first. */
    private static Map<String, byte[]> placeIn(Map<String, byte[]> retried) {
        var place = new HashMap<>(retried);
        place.keySet().retainAll(Set.of(TOPIC, PARTITION, OFFSET));
        return place;
    }

    private static byte[] beginning(byte[] body) {
        return Arrays.copyOf(body, Math.min(body.length, EXCERPT));
    }

    private static void put(Map<String, byte[]> headers, String name, String value) {
        headers.putIfAbsent(name, value.getBytes(UTF_8));
    }

    /** What is said of the cause. */
    static String reason(RuntimeException cause) {
        var reason = cause.getMessage() == null ? cause.getClass().getSimpleName() : cause.getMessage();
        return reason.length() <= LONGEST_REASON ? reason : reason.substring(0, LONGEST_REASON) + "…";
    }
}
