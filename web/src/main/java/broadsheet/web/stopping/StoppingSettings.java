package broadsheet.web.stopping;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How a service leaves.
 *
 * @param notice how long it goes on after it says at {@code /readyz} that it wants no more requests: at least as long
 *     as whoever balances the load may take to notice; zero for one that is alone; at most a minute
 */
@ConfigurationProperties("stopping")
record StoppingSettings(@DefaultValue("3s") Duration notice) {

    private static final Duration LONGEST = Duration.ofMinutes(1);

    StoppingSettings {
        if (notice.isNegative() || notice.compareTo(LONGEST) > 0) {
            throw new IllegalArgumentException("stopping.notice must be between 0s and 60s, but is " + notice);
        }
    }
}
