package broadsheet.article.webhook.subscription;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How a secret is changed.
 *
 * @param overlap how long posts are signed with the secret before as well
 */
@ConfigurationProperties("webhooks.secret")
record RotationSettings(@DefaultValue("24h") Duration overlap) {

    RotationSettings {
        if (overlap.isNegative()) {
            throw new IllegalArgumentException("webhooks.secret.overlap must not be negative, but is " + overlap);
        }
    }
}
