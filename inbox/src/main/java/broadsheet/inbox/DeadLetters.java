package broadsheet.inbox;

import broadsheet.outbox.Courier;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Where records go that a consumer could not take: {@code <topic>.<group>.dlq}, as they were, with the reason and the
 * place that they came from in headers that begin with {@code dlq_}.
 */
public final class DeadLetters {

    private static final Logger LOG = LoggerFactory.getLogger(DeadLetters.class);

    private final String group;
    private final Courier courier;
    private final InstantSource clock;

    /** The dead letters of one consumer group. */
    public DeadLetters(String group, Courier courier, InstantSource clock) {
        this.group = group;
        this.courier = courier;
        this.clock = clock;
    }

    void take(Delivery delivery, RuntimeException cause) {
        var key = delivery.key() == null ? delivery.place() : delivery.key();
        courier.send(delivery.topic() + "." + group + ".dlq", key, key, headers(delivery, cause), delivery.body());
        LOG.warn("{}: record {} can't be taken, it is dead-lettered: {}", delivery.place(), key, reason(cause));
    }

    private Map<String, String> headers(Delivery delivery, RuntimeException cause) {
        var headers = new HashMap<>(delivery.headers());
        headers.put("dlq_reason", reason(cause));
        headers.put("dlq_topic", delivery.topic());
        headers.put("dlq_partition", Integer.toString(delivery.partition()));
        headers.put("dlq_offset", Long.toString(delivery.offset()));
        headers.put("dlq_time", clock.instant().toString());
        return headers;
    }

    private static String reason(RuntimeException cause) {
        return cause.getMessage() == null ? cause.getClass().getSimpleName() : cause.getMessage();
    }
}
