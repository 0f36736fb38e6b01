package broadsheet.comment.domain;

import java.time.Instant;
import java.util.Optional;

/**
 * Whether an article takes comments, as its own events tell.
 *
 * @param version grows when the discussion opens or closes
 * @param articleVersion the version of the article that was last heard of
 * @param open whether readers may comment
 * @param since when it opened or closed, UTC
 */
public record Discussion(ArticleId articleId, Version version, long articleVersion, boolean open, Instant since) {

    /** The discussion of an article that is heard of for the first time. */
    public static Discussion begin(ArticleHeard heard, Instant at) {
        return new Discussion(heard.articleId(), Version.FIRST, heard.version(), heard.live(), at);
    }

    /** What the news of the article make of it; empty when they are old. */
    public Optional<Discussion> hear(ArticleHeard heard, Instant at) {
        if (heard.version() <= articleVersion) {
            return Optional.empty();
        }
        return Optional.of(
                heard.live() == open
                        ? new Discussion(articleId, version, heard.version(), open, since)
                        : new Discussion(articleId, version.next(), heard.version(), heard.live(), at));
    }

    /**
     * What an article's event says that matters here.
     *
     * @param version the article's
     * @param live whether readers see the article
     */
    public record ArticleHeard(ArticleId articleId, long version, boolean live) {}
}
