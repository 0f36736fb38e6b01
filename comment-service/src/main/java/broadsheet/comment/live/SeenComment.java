package broadsheet.comment.live;

import broadsheet.events.Comment;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A comment as its readers are told of it.
 *
 * @param parentId the comment that it answers; absent when it answers the article
 * @param featured true when the newsroom recommends it; absent otherwise
 */
public record SeenComment(
        String id,
        String articleId,
        long version,
        @Nullable String parentId,
        @Nullable Author author,
        @Nullable String text,
        Instant postedAt,
        @Nullable Instant editedAt,
        @Nullable Boolean featured) {

    /** What readers see of a visible comment. */
    public static SeenComment of(Comment comment) {
        var author = comment.author();
        return new SeenComment(
                comment.id(),
                comment.articleId(),
                comment.version(),
                comment.parentId(),
                author == null ? null : new Author(author.name()),
                comment.text(),
                comment.postedAt(),
                comment.editedAt(),
                comment.featured());
    }

    /** Who wrote it. */
    public record Author(String name) {}
}
