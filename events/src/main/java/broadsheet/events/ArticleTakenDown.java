package broadsheet.events;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Everything that a consumer has of an article must go at once: its text, its pictures, what was made of them. Who has
 * done that says so with {@link TakedownConfirmed}. The article may be published again some day, as any other.
 *
 * @param articleId the article, a UUID
 * @param version the article's version after the move
 * @param slug the slug under which readers knew it: its address answers 410 from now on
 * @param reason why, for readers; absent when they are not to know
 * @param takenDownAt when, in UTC
 */
public record ArticleTakenDown(
        String articleId,
        long version,
        String slug,
        @Nullable String reason,
        Instant takenDownAt) implements ArticleEvent {

    public ArticleTakenDown {
        requireNonNull(articleId, "articleId");
        Versions.require(version);
        requireNonNull(slug, "slug");
        requireNonNull(takenDownAt, "takenDownAt");
    }

    @Override
    public String subject() {
        return articleId;
    }
}
