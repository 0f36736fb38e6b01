package broadsheet.article.domain;

import java.time.Instant;

/**
 * What readers see of an article, and since when.
 *
 * @param publishedAt when readers first saw the article, UTC
 * @param revisedAt when they last saw it change, UTC; the same at first
 */
public record Edition(Content content, Instant publishedAt, Instant revisedAt) {}
