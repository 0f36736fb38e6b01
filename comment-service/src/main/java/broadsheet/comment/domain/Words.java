package broadsheet.comment.domain;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a reader wrote, and under which name.
 *
 * @param editedAt when the text last changed; null if it never did
 */
public record Words(
        Author author, CommentText text, @Nullable Instant editedAt) {

    Words edited(CommentText other, Instant at) {
        return new Words(author, other, at);
    }
}
