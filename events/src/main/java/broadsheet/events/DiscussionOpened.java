package broadsheet.events;

import static java.util.Objects.requireNonNull;

import java.time.Instant;

/**
 * Readers may comment on an article from now on.
 *
 * @param articleId the article, a UUID
 * @param version the version of the discussion after the change
 * @param openedAt when, in UTC
 */
public record DiscussionOpened(String articleId, long version, Instant openedAt) implements DiscussionEvent {

    public DiscussionOpened {
        requireNonNull(articleId, "articleId");
        Versions.require(version);
        requireNonNull(openedAt, "openedAt");
    }
}
