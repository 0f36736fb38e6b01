package broadsheet.comment.pipeline;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * A moderator outside that is asked over HTTP, such as a classifier. Who configures the platform may name an address
 * inside: nobody else can.
 *
 * @param url where it is; empty when there is none
 * @param secret what requests are signed with: {@code whsec_} and 24 to 64 bytes in base64, as of webhooks
 * @param timeLimit how long a comment waits for it at most
 * @param atOnce how many comments are asked about at once, 1 to 1,000; others go on without
 * @param circuitPause how long it is left alone once it keeps failing
 */
@ConfigurationProperties("moderation.external")
record ExternalSettings(
        @DefaultValue("") String url,
        @DefaultValue("") String secret,
        @DefaultValue("800ms") Duration timeLimit,
        @DefaultValue("16") int atOnce,
        @DefaultValue("10s") Duration circuitPause) {

    ExternalSettings {
        if (!url.isEmpty()) {
            if (!url.matches("https?://[^\\s]+")) {
                throw new IllegalArgumentException("moderation.external.url must be an http or https address");
            }
            if (!secret.matches("whsec_[A-Za-z0-9+/]{32,88}={0,2}")) {
                throw new IllegalArgumentException(
                        "moderation.external.secret must be whsec_ and 24 to 64 bytes in base64");
            }
        }
        if (!timeLimit.isPositive() || !circuitPause.isPositive()) {
            throw new IllegalArgumentException("moderation.external.time-limit and circuit-pause must be positive");
        }
        if (atOnce < 1 || atOnce > 1_000) {
            throw new IllegalArgumentException("moderation.external.at-once must be 1 to 1000, but is " + atOnce);
        }
    }

    boolean isThere() {
        return !url.isEmpty();
    }

    /** Keeps the secret to itself. */
    @Override
    public String toString() {
        return "ExternalSettings[url=" + url + "]";
    }
}
