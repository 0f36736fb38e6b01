package broadsheet.article.webhook.subscription;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How a webhook fares.
 *
 * @param failingSince when the first of the attempts failed that have all failed since; null when the last one didn't
 * @param switchedOffAt when the service switched the webhook off; null when it didn't
 * @param switchedOffBecause why it did
 */
record Health(
        @Nullable Instant failingSince,
        @Nullable Instant switchedOffAt,
        @Nullable String switchedOffBecause) {

    /** Nothing is known against it. */
    static final Health GOOD = new Health(null, null, null);
}
