package broadsheet.article.domain;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What the desk knows of an article in whatever state it is.
 *
 * @param slug missing as long as there is no headline; no longer changes once readers have seen it
 * @param createdAt UTC
 * @param updatedAt when anything about it last changed, UTC
 */
public record Filing(
        ArticleId id, Version version, @Nullable Slug slug, Instant createdAt, Instant updatedAt) {

    /** The filing of an article that is just being created. */
    static Filing first(ArticleId id, @Nullable Slug slug, Instant at) {
        return new Filing(id, Version.FIRST, slug, at, at);
    }

    Filing changed(Instant at) {
        return new Filing(id, version.next(), slug, createdAt, at);
    }

    Filing slugged(@Nullable Slug other) {
        return new Filing(id, version, other, createdAt, updatedAt);
    }
}
