package broadsheet.outbox;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How the relay works.
 *
 * @param sweepInterval how often to look for letters that a crashed process left behind
 * @param lease how long a document belongs to the relay that took it; longer than a send can last (8 s)
 * @param retryAfter how long to leave a document alone after its letter could not be sent
 * @param echoAfter after how long the newest letter of a document is sent once more, when one before it may come late;
 *     longer than a broker may hold back what it has taken in
 * @param workers how many documents are served at once, 1 to 256
 */
@ConfigurationProperties("outbox")
public record RelaySettings(
        @DefaultValue("1s") Duration sweepInterval,
        @DefaultValue("10s") Duration lease,
        @DefaultValue("1s") Duration retryAfter,
        @DefaultValue("30s") Duration echoAfter,
        @DefaultValue("8") int workers) {

    /** What sending one letter can take at most: the producer's time for the topic's metadata and for the delivery. */
    static final Duration LONGEST_SEND = Duration.ofSeconds(8);

    public RelaySettings {
        requirePositive(sweepInterval, "sweep-interval");
        requirePositive(retryAfter, "retry-after");
        requirePositive(echoAfter, "echo-after");
        if (lease.compareTo(LONGEST_SEND) <= 0) {
            throw new IllegalArgumentException(
                    "outbox.lease must be longer than " + LONGEST_SEND.toSeconds() + " s, but is " + lease);
        }
        if (workers < 1 || workers > 256) {
            throw new IllegalArgumentException("outbox.workers must be 1 to 256, but is " + workers);
        }
    }

    private static void requirePositive(Duration duration, String name) {
        if (!duration.isPositive()) {
            throw new IllegalArgumentException("outbox." + name + " must be positive, but is " + duration);
        }
    }
}
