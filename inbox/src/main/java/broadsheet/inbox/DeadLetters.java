package broadsheet.inbox;

import broadsheet.outbox.Courier;
import java.time.InstantSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Where records go that a consumer could not take: {@code <topic>.<group>.dlq}, as they were, with the reason and the
 * place that they came from in headers that begin with {@code dlq_}. What an operator has the group try again comes by
 * {@code <topic>.<group>.retry}, and if it can't be taken then either, it is back where it was.
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
        var letter = DeadLetter.of(delivery, group, cause, clock.instant());
        courier.send(letter.topic(), letter.key(), delivery.place(), letter.headers(), letter.body());
        LOG.warn("{}: the record can't be taken, it is dead-lettered: {}", delivery.place(), DeadLetter.reason(cause));
    }
}
