package broadsheet.events;

import static java.util.Objects.requireNonNull;

import java.time.Instant;

/**
 * An article is no longer there for readers. It may be published again later.
 *
 * @param articleId the article, a UUID
 * @param version the article's version after the move
 * @param slug the slug under which readers knew it
 * @param unpublishedAt when, in UTC
 */
public record ArticleUnpublished(String articleId, long version, String slug, Instant unpublishedAt)
        implements ArticleEvent {

    public ArticleUnpublished {
        requireNonNull(articleId, "articleId");
        Versions.require(version);
        requireNonNull(slug, "slug");
        requireNonNull(unpublishedAt, "unpublishedAt");
    }

    @Override
    public String subject() {
        return articleId;
    }
}
