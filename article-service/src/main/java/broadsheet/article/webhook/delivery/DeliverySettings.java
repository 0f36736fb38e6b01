package broadsheet.article.webhook.delivery;

import io.github.resilience4j.core.IntervalFunction;
import java.time.Duration;
import java.util.stream.Stream;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How deliveries are attempted.
 *
 * @param sweepInterval how often to look for deliveries that are due
 * @param firstPause how long to wait after the first attempt that fails
 * @param pauseFactor each further pause is so many times as long
 * @param longestPause but no longer than this
 * @param attempts how many may fail before a delivery is given up
 * @param switchOffAfter how long a webhook may fail before it is switched off
 * @param keptFor how long deliveries are kept
 */
@ConfigurationProperties("webhooks.delivery")
record DeliverySettings(
        @DefaultValue("1s") Duration sweepInterval,
        @DefaultValue("5s") Duration firstPause,
        @DefaultValue("4") double pauseFactor,
        @DefaultValue("8h") Duration longestPause,
        @DefaultValue("16") int attempts,
        @DefaultValue("5d") Duration switchOffAfter,
        @DefaultValue("30d") Duration keptFor) {

    /** Pauses differ by so much of themselves, so that what failed together isn't tried together again. */
    private static final double JITTER = 0.2;

    DeliverySettings {
        if (!Stream.of(sweepInterval, firstPause, longestPause, switchOffAfter, keptFor)
                .allMatch(Duration::isPositive)) {
            throw new IllegalArgumentException("webhooks.delivery: each time must be positive");
        }
        if (pauseFactor < 1) {
            throw new IllegalArgumentException(
                    "webhooks.delivery.pause-factor must be 1 or more, but is " + pauseFactor);
        }
        if (attempts < 1 || attempts > 50) {
            throw new IllegalArgumentException("webhooks.delivery.attempts must be 1 to 50, but is " + attempts);
        }
    }

    /** The pause after so many attempts, in milliseconds. */
    IntervalFunction pauses() {
        return IntervalFunction.ofExponentialRandomBackoff(
                firstPause.toMillis(), pauseFactor, JITTER, longestPause.toMillis());
    }
}
