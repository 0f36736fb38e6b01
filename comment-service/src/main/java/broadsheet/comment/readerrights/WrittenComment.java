package broadsheet.comment.readerrights;

import broadsheet.comment.domain.Comment;
import broadsheet.comment.domain.Words;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A comment as its author may have it, whatever its status.
 *
 * @param author the name that it was written under
 */
record WrittenComment(
        String id,
        String articleId,
        @Nullable String parentId,
        long version,
        String status,
        @Nullable String author,
        @Nullable String text,
        Instant postedAt,
        @Nullable Instant editedAt) {

    static WrittenComment of(Comment comment) {
        var posting = comment.posting();
        var words = comment.written();
        return new WrittenComment(
                posting.id().toString(),
                posting.articleId().toString(),
                posting.parentId() == null ? null : posting.parentId().toString(),
                comment.version().value(),
                comment.status().toString(),
                words.map(it -> it.author().name().value()).orElse(null),
                words.map(it -> it.text().value()).orElse(null),
                posting.postedAt(),
                words.map(Words::editedAt).orElse(null));
    }
}
