package broadsheet.comment.domain;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What stays the same about a comment whatever is done to it.
 *
 * @param ancestors what it answers, from the comment on the article down to its parent; empty when it answers the
 *     article itself
 * @param postedAt UTC
 */
public record Posting(CommentId id, ArticleId articleId, List<CommentId> ancestors, Instant postedAt) {

    public Posting {
        ancestors = List.copyOf(ancestors);
    }

    /** A comment on the article itself. */
    public static Posting toArticle(CommentId id, ArticleId articleId, Instant at) {
        return new Posting(id, articleId, List.of(), at);
    }

    /**
     * A reply to another comment of the same discussion.
     *
     * @param deepest how many replies deep a thread may go
     * @throws IllegalArgumentException if the thread is as deep as it may be
     */
    public static Posting replyTo(Posting parent, int deepest, CommentId id, Instant at) {
        if (parent.depth() >= deepest) {
            throw new IllegalArgumentException("is a comment in a thread that is " + deepest + " replies deep already");
        }
        var ancestors = new ArrayList<>(parent.ancestors);
        ancestors.add(parent.id);
        return new Posting(id, parent.articleId, ancestors, at);
    }

    /** The comment that it answers; null when it answers the article. */
    public @Nullable CommentId parentId() {
        return ancestors.isEmpty() ? null : ancestors.getLast();
    }

    /** 0 for an answer to the article, 1 for a reply to that, and so on. */
    public int depth() {
        return ancestors.size();
    }
}
