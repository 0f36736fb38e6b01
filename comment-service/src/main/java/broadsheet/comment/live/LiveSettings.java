package broadsheet.comment.live;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How streams are served.
 *
 * @param heartbeat how often an idle stream says something, so that nobody between takes it for dead
 * @param retry when a client that lost its stream comes back
 * @param countInterval how often at most a discussion's count is told
 * @param streams how many may be open on one instance
 * @param streamsPerAddress how many of them from one address: many readers may be behind it
 * @param waiting events that may wait for one slow client; one more, and its stream ends, to be resumed
 * @param recent what was said last is kept in memory for those who reconnect: so many events
 * @param longestCatchUp records that are read from the log for one client; who missed more is told to load anew
 */
@ConfigurationProperties("live")
record LiveSettings(
        @DefaultValue("15s") Duration heartbeat,
        @DefaultValue("3s") Duration retry,
        @DefaultValue("1s") Duration countInterval,
        @DefaultValue("4000") int streams,
        @DefaultValue("100") int streamsPerAddress,
        @DefaultValue("256") int waiting,
        @DefaultValue("5000") int recent,
        @DefaultValue("50000") int longestCatchUp) {

    LiveSettings {
        requirePositive(heartbeat.toMillis(), "heartbeat");
        requirePositive(retry.toMillis(), "retry");
        requirePositive(countInterval.toMillis(), "count-interval");
        requirePositive(streams, "streams");
        requirePositive(streamsPerAddress, "streams-per-address");
        requirePositive(waiting, "waiting");
        requirePositive(recent, "recent");
        requirePositive(longestCatchUp, "longest-catch-up");
    }

    private static void requirePositive(long value, String name) {
        if (value < 1) {
            throw new IllegalArgumentException("live." + name + " must be positive");
        }
    }
}
