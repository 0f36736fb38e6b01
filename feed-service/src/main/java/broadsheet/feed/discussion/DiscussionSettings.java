package broadsheet.feed.discussion;

import java.net.URI;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How comment-service is asked.
 *
 * @param url where it is
 * @param timeLimit how long a reader's page waits for it at most
 * @param shown how many comments stand on an article's page, 1 to 100
 */
@ConfigurationProperties("discussions")
record DiscussionSettings(
        URI url,
        @DefaultValue("400ms") Duration timeLimit,
        @DefaultValue("20") int shown) {

    DiscussionSettings {
        if (!"http".equals(url.getScheme()) && !"https".equals(url.getScheme())) {
            throw new IllegalArgumentException("discussions.url must be an http or https address, but is " + url);
        }
        if (!timeLimit.isPositive()) {
            throw new IllegalArgumentException("discussions.time-limit must be positive, but is " + timeLimit);
        }
        if (shown < 1 || shown > 100) {
            throw new IllegalArgumentException("discussions.shown must be 1 to 100, but is " + shown);
        }
    }
}
