package broadsheet.comment.discussion;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How discussions are closed that have been open long enough.
 *
 * @param betweenLooks how long after its time others may hear of it; comments are refused from the very moment
 */
@ConfigurationProperties("discussions.ageing")
record AgeingSettings(@DefaultValue("1m") Duration betweenLooks) {

    AgeingSettings {
        if (betweenLooks.toMillis() < 100 || betweenLooks.compareTo(Duration.ofDays(1)) > 0) {
            throw new IllegalArgumentException(
                    "discussions.ageing.between-looks must be 100 ms to a day, but is " + betweenLooks);
        }
    }
}
