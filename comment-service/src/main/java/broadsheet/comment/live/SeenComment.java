package broadsheet.comment.live;

import broadsheet.comment.markup.Markup;
import broadsheet.events.Comment;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A comment as its readers are told of it, with all that it takes to print it in its place.
 *
 * @param parentId the comment that it answers; absent when it answers the article
 * @param ancestors what it answers, from the comment on the article down to its parent; empty when it answers the
 *     article
 * @param text as its author typed it
 * @param html the text with its Markdown; nothing in it can run
 * @param featured true when the newsroom recommends it; absent otherwise
 */
public record SeenComment(
        String id,
        String articleId,
        long version,
        @Nullable String parentId,
        List<String> ancestors,
        @Nullable Author author,
        @Nullable String text,
        @Nullable String html,
        Instant postedAt,
        @Nullable Instant editedAt,
        @Nullable Boolean featured) {

    /** What readers see of a visible comment. */
    public static SeenComment of(Comment comment) {
        var author = comment.author();
        var text = comment.text();
        return new SeenComment(
                comment.id(),
                comment.articleId(),
                comment.version(),
                comment.parentId(),
                comment.ancestors(),
                author == null ? null : new Author(author.name()),
                text,
                text == null ? null : Markup.html(text),
                comment.postedAt(),
                comment.editedAt(),
                comment.featured());
    }

    /** Who wrote it. */
    public record Author(String name) {}
}
