package broadsheet.comment.writing;

import broadsheet.comment.domain.Comment;
import broadsheet.comment.domain.Held;
import broadsheet.comment.domain.Rejected;
import broadsheet.comment.domain.Removed;
import broadsheet.comment.domain.Status;
import broadsheet.comment.domain.Visible;
import broadsheet.comment.domain.Words;
import broadsheet.comment.markup.Markup;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A comment as it is read. One that is held, rejected or removed keeps its place in the thread, without its author and
 * text.
 *
 * @param parentId the comment that it answers; absent when it answers the article
 * @param depth 0 for an answer to the article, 1 for a reply to that, and so on
 * @param text as its author typed it
 * @param html the text with its Markdown; nothing in it can run
 * @param featured true when the newsroom recommends it; absent otherwise
 * @param message for its author, why it is not shown; absent when nothing is to be said
 */
public record CommentAnswer(
        String id,
        String articleId,
        long version,
        Status status,
        @Nullable String parentId,
        int depth,
        @Nullable Author author,
        @Nullable String text,
        @Nullable String html,
        Instant postedAt,
        @Nullable Instant editedAt,
        @Nullable Boolean featured,
        @Nullable String message) {

    /** What a reader reads of a comment. */
    public static CommentAnswer of(Comment comment) {
        return switch (comment) {
            case Visible seen -> of(seen, seen.words());
            case Held _, Rejected _, Removed _ -> of(comment, null);
        };
    }

    /** What its author reads of a comment, and whoever decides about it: its words as long as there are any. */
    public static CommentAnswer whole(Comment comment) {
        return switch (comment) {
            case Visible seen -> of(seen, seen.words());
            case Held waiting -> of(waiting, waiting.words());
            case Rejected hidden -> of(hidden, hidden.words());
            case Removed gone -> of(gone, null);
        };
    }

    /** What is left of a comment that is hidden with one that it answers. */
    public static CommentAnswer place(Comment comment) {
        return of(comment, null);
    }

    private static CommentAnswer of(Comment comment, @Nullable Words words) {
        var posting = comment.posting();
        return new CommentAnswer(
                posting.id().toString(),
                posting.articleId().toString(),
                comment.version().value(),
                comment.status(),
                posting.parentId() == null ? null : posting.parentId().toString(),
                posting.depth(),
                words == null ? null : new Author(words.author().name().value()),
                words == null ? null : words.text().value(),
                words == null ? null : Markup.html(words.text().value()),
                posting.postedAt(),
                words == null ? null : words.editedAt(),
                isFeatured(comment) ? true : null,
                words == null || comment instanceof Visible
                        ? null
                        : comment.filing().last().why().message());
    }

    private static boolean isFeatured(Comment comment) {
        return comment instanceof Visible seen && seen.featured();
    }

    /** Who wrote it. */
    public record Author(String name) {}
}
