package broadsheet.article.domain;

import java.time.Instant;

/**
 * Why an article had to go.
 *
 * @param reason 1 to 1,000 characters, for the desk
 * @param told whether readers who ask for the article are told the reason
 */
public record Takedown(String reason, Told told, Person by, Instant at) {

    public Takedown {
        reason = Text.lines(reason, 1_000);
    }

    /** Who learns the reason. */
    public enum Told {
        READERS,
        ONLY_THE_DESK
    }
}
