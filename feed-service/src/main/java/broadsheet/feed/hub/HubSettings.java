package broadsheet.feed.hub;

import java.net.URI;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The WebSub hub.
 *
 * @param hub where it is; left out or empty, there is none, and feeds name none
 * @param timeLimit how long one call may take
 * @param gathering how long changes gather before the hub is told, so that by then every replica has them
 */
@ConfigurationProperties("websub")
record HubSettings(
        @Nullable URI hub,
        @DefaultValue("5s") Duration timeLimit,
        @DefaultValue("1s") Duration gathering) {

    HubSettings {
        if (hub != null && hub.toString().isEmpty()) {
            hub = null;
        }
        if (hub != null && !"http".equals(hub.getScheme()) && !"https".equals(hub.getScheme())) {
            throw new IllegalArgumentException("websub.hub must be an http or https address, but is " + hub);
        }
        if (!timeLimit.isPositive()) {
            throw new IllegalArgumentException("websub.time-limit must be positive, but is " + timeLimit);
        }
        if (gathering.isNegative()) {
            throw new IllegalArgumentException("websub.gathering must not be negative, but is " + gathering);
        }
    }
}
