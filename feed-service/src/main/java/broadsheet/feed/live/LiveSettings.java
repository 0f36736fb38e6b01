package broadsheet.feed.live;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How fronts are told to those who have them open.
 *
 * @param heartbeat how often an idle stream says something, so that nobody between takes it for dead
 * @param retry when a browser that lost its stream comes back
 * @param rest how long a stream rests after an event: what changes meanwhile is told together
 * @param streams how many may be open on one replica
 */
@ConfigurationProperties("live")
record LiveSettings(
        @DefaultValue("15s") Duration heartbeat,
        @DefaultValue("3s") Duration retry,
        @DefaultValue("1s") Duration rest,
        @DefaultValue("4000") int streams) {

    LiveSettings {
        requirePositive(heartbeat.toMillis(), "heartbeat");
        requirePositive(retry.toMillis(), "retry");
        requirePositive(rest.toMillis(), "rest");
        requirePositive(streams, "streams");
    }

    private static void requirePositive(long value, String name) {
        if (value < 1) {
            throw new IllegalArgumentException("live." + name + " must be positive");
        }
    }
}
