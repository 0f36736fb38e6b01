package broadsheet.article.webhook.delivery;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.impl.TimeBasedEpochGenerator;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One event for one webhook.
 *
 * @param id a UUID, version 7: a newer delivery has a greater one
 * @param webhook the webhook's id
 * @param event the event's id
 * @param type the event's type
 * @param article the id of the article that it is about; null when it is about none
 * @param due when it may next be attempted; null once it has come to its end
 * @param tries how many attempts have failed since it was made, or sent again by hand
 * @param attempts the last 50, oldest first
 */
record Delivery(
        String id,
        String webhook,
        String event,
        String type,
        @Nullable String article,
        State state,
        Instant createdAt,
        @Nullable Instant due,
        int tries,
        List<Attempt> attempts) {

    private static final TimeBasedEpochGenerator IDS = Generators.timeBasedEpochGenerator();

    Delivery {
        attempts = List.copyOf(attempts);
    }

    /** An id greater than those until now. */
    static String nextId() {
        return IDS.generate().toString();
    }

    /** A delivery that is due at once. */
    static Delivery of(Bulletin bulletin, String webhook, Instant now) {
        return new Delivery(
                nextId(),
                webhook,
                bulletin.id(),
                bulletin.type(),
                bulletin.article(),
                State.PENDING,
                now,
                now,
                0,
                List.of());
    }

    /** How far it has come: it waits for an attempt, the webhook has it, or it was given up. */
    enum State {
        PENDING,
        DELIVERED,
        FAILED
    }

    /**
     * One post.
     *
     * @param status the HTTP status of the answer; null when there was none
     * @param error why there was no answer; null when there was one
     * @param millis how long it took
     */
    record Attempt(
            Instant at, @Nullable Integer status, @Nullable String error, long millis) {}

    /**
     * The right to attempt a delivery, until the lease ends.
     *
     * @param holder whoever took it
     */
    record Claim(Delivery delivery, String holder) {}
}
