package broadsheet.comment.reading;

import broadsheet.comment.domain.Tally;
import broadsheet.comment.writing.CommentAnswer;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A comment as somebody sees it, and what others made of it. A comment of one's own is seen with its words in every
 * state.
 *
 * @param replies how many of the comments that answer it directly readers see
 * @param recommendations how many readers recommend it
 * @param recommended whether who asks does; absent when nobody knows who asks
 * @param firstReplies the beginning of its replies; only in lists of the comments on an article
 */
public record ThreadComment(
        @JsonUnwrapped CommentAnswer comment,
        long replies,
        long recommendations,
        @Nullable Boolean recommended,
        @Nullable List<ThreadComment> firstReplies) {

    ThreadComment withFirstReplies(List<ThreadComment> first) {
        return new ThreadComment(comment, replies, recommendations, recommended, first);
    }

    static ThreadComment of(CommentAnswer comment, Tally tally, @Nullable Boolean recommended) {
        return new ThreadComment(comment, tally.replies(), tally.recommendations(), recommended, null);
    }
}
