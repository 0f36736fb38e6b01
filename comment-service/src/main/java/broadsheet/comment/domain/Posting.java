package broadsheet.comment.domain;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What stays the same about a comment whatever is done to it.
 *
 * @param parentId the comment that it answers; null when it answers the article
 * @param depth 0 for an answer to the article, 1 for a reply to that, and so on
 * @param postedAt UTC
 */
public record Posting(
        CommentId id, ArticleId articleId, @Nullable CommentId parentId, int depth, Instant postedAt) {

    /** How deep a thread may go. */
    public static final int DEEPEST = 6;

    /** A comment on the article itself. */
    public static Posting toArticle(CommentId id, ArticleId articleId, Instant at) {
        return new Posting(id, articleId, null, 0, at);
    }

    /**
     * A reply to another comment of the same discussion.
     *
     * @throws IllegalArgumentException if the thread is as deep as it may be
     */
    public static Posting replyTo(Posting parent, CommentId id, Instant at) {
        if (parent.depth == DEEPEST) {
            throw new IllegalArgumentException("is a comment in a thread that is " + DEEPEST + " replies deep already");
        }
        return new Posting(id, parent.articleId, parent.id, parent.depth + 1, at);
    }
}
