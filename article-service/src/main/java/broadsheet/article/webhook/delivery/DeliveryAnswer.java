package broadsheet.article.webhook.delivery;

import broadsheet.article.webhook.delivery.Delivery.Attempt;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A delivery as a client reads it.
 *
 * @param state {@code pending}, {@code delivered} or {@code failed}
 * @param nextAttemptAt null once it has come to its end
 */
record DeliveryAnswer(
        String id,
        String eventId,
        String eventType,
        @Nullable String articleId,
        String state,
        Instant createdAt,
        @Nullable Instant nextAttemptAt,
        List<Made> attempts) {

    static DeliveryAnswer of(Delivery delivery) {
        return new DeliveryAnswer(
                delivery.id(),
                delivery.event(),
                delivery.type(),
                delivery.article(),
                DeliveryDocument.word(delivery.state()),
                delivery.createdAt(),
                delivery.due(),
                delivery.attempts().stream().map(Made::of).toList());
    }

    /**
     * An attempt that was made.
     *
     * @param status the HTTP status of the answer, if there was one
     * @param error why there was no answer
     */
    record Made(
            Instant at, @Nullable Integer status, @Nullable String error, long durationMillis) {

        private static Made of(Attempt attempt) {
            return new Made(attempt.at(), attempt.status(), attempt.error(), attempt.millis());
        }
    }
}
