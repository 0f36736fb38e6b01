package broadsheet.comment.exchange;

import broadsheet.comment.domain.Comment;
import broadsheet.comment.domain.Status;
import broadsheet.comment.domain.Words;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A comment with all that is known of it, as an operator may take it elsewhere. */
record ExchangedComment(
        String id,
        String articleId,
        @Nullable String parentId,
        long version,
        Status status,
        @Nullable Author author,
        @Nullable String text,
        Instant postedAt,
        @Nullable Instant editedAt) {

    static ExchangedComment of(Comment comment) {
        var posting = comment.posting();
        var words = comment.written();
        return new ExchangedComment(
                posting.id().toString(),
                posting.articleId().toString(),
                posting.parentId() == null ? null : posting.parentId().toString(),
                comment.version().value(),
                comment.status(),
                words.map(Author::of).orElse(null),
                words.map(it -> it.text().value()).orElse(null),
                posting.postedAt(),
                words.map(Words::editedAt).orElse(null));
    }

    /**
     * Who wrote it.
     *
     * @param id who they are to the identity provider; absent for whoever isn't known there
     */
    record Author(String name, @Nullable String id) {

        static Author of(Words words) {
            return new Author(words.author().name().value(), words.author().id());
        }
    }
}
