package broadsheet.article.presence;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How long somebody counts as being there.
 *
 * @param life of a presence and of an edit lock that are not renewed, from 5 seconds to an hour
 */
@ConfigurationProperties("presence")
record PresenceSettings(@DefaultValue("60s") Duration life) {

    private static final Duration SHORTEST = Duration.ofSeconds(5);
    private static final Duration LONGEST = Duration.ofHours(1);

    PresenceSettings {
        if (life.compareTo(SHORTEST) < 0 || life.compareTo(LONGEST) > 0) {
            throw new IllegalArgumentException("presence.life must be from 5 seconds to an hour, but is " + life);
        }
    }
}
