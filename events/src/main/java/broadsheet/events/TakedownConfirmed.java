package broadsheet.events;

import static java.util.Objects.requireNonNull;

import java.time.Instant;

/**
 * A consumer has purged an article that was taken down.
 *
 * @param articleId the article, a UUID
 * @param version of the {@link ArticleTakenDown} that is confirmed
 * @param consumer who confirms, such as {@code feed-service}
 * @param confirmedAt when, in UTC
 */
public record TakedownConfirmed(String articleId, long version, String consumer, Instant confirmedAt) implements Event {

    public TakedownConfirmed {
        requireNonNull(articleId, "articleId");
        Versions.require(version);
        requireNonNull(consumer, "consumer");
        requireNonNull(confirmedAt, "confirmedAt");
    }

    @Override
    public String subject() {
        return articleId;
    }

    @Override
    public String partitionKey() {
        return articleId;
    }
}
