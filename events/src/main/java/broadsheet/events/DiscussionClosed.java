package broadsheet.events;

import static java.util.Objects.requireNonNull;

import java.time.Instant;

/**
 * An article takes no more comments.
 *
 * @param articleId the article, a UUID
 * @param version the version of the discussion after the change
 * @param closedAt when, in UTC
 */
public record DiscussionClosed(String articleId, long version, Instant closedAt) implements DiscussionEvent {

    public DiscussionClosed {
        requireNonNull(articleId, "articleId");
        Versions.require(version);
        requireNonNull(closedAt, "closedAt");
    }
}
