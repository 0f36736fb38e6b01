package broadsheet.article.domain;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A line of an article's activity log.
 *
 * @param version what the move made of the article
 * @param state the article's state after it
 * @param note what was said with it: a request for changes, a correction, the reason of a takedown
 */
public record Entry(
        Version version,
        Move move,
        State state,
        Person by,
        Instant at,
        @Nullable String note) {}
