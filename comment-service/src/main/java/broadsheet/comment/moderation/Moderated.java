package broadsheet.comment.moderation;

import broadsheet.comment.domain.Comment;
import broadsheet.comment.domain.Flag;
import broadsheet.comment.domain.Reason;
import broadsheet.comment.writing.CommentAnswer;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A comment as moderators read it: with its words in whatever state it is, and with what is known about it.
 *
 * @param readerId who wrote it, to the identity provider; absent when it was brought here from elsewhere
 * @param ruling what was last decided about it
 * @param flags those that nobody has answered yet
 */
record Moderated(
        @JsonUnwrapped CommentAnswer comment, @Nullable String readerId, RulingAnswer ruling, List<FlagAnswer> flags) {

    static Moderated of(Comment comment) {
        var filing = comment.filing();
        return new Moderated(
                CommentAnswer.whole(comment),
                filing.reader(),
                RulingAnswer.of(filing.last()),
                filing.flags().open().stream().map(FlagAnswer::of).toList());
    }

    record FlagAnswer(
            String readerId, Reason reason, @Nullable String text, Instant at) {

        static FlagAnswer of(Flag flag) {
            return new FlagAnswer(flag.reader(), flag.reason(), flag.text(), flag.at());
        }
    }
}
