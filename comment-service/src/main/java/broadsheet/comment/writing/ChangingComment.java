package broadsheet.comment.writing;

import broadsheet.comment.domain.Change;
import broadsheet.comment.domain.Comment;
import broadsheet.comment.domain.CommentId;
import broadsheet.comment.domain.MoveRefused;
import broadsheet.comment.domain.NotTheAuthor;
import broadsheet.comment.storage.Comments;
import broadsheet.web.conditional.IfMatch;
import broadsheet.web.problem.Problems;
import java.time.InstantSource;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Applies a move to a comment as its client read it: whoever was second is told, and overwrites nothing. */
@Component
public class ChangingComment {

    private static final Logger LOG = LoggerFactory.getLogger(ChangingComment.class);
    private static final int MOST_ATTEMPTS = 100;

    private final Comments comments;
    private final InstantSource clock;

    ChangingComment(Comments comments, InstantSource clock) {
        this.comments = comments;
        this.clock = clock;
    }

    /**
     * Applies a move and stores what it leads to.
     *
     * @param ifMatch which versions the move is meant for; meant for any, it is tried again after a lost race
     * @throws org.springframework.web.ErrorResponseException 404 if there is no such comment, 403 if it isn't the
     *     caller's, 409 if the move isn't open, 412 if the comment has changed
     */
    public Comment change(String id, IfMatch ifMatch, Function<Comment, Change> move) {
        for (var attempt = 1; attempt <= MOST_ATTEMPTS; attempt++) {
            var comment = find(id);
            ifMatch.require(comment.version().value());
            var change = apply(move, comment);
            if (comments.store(comment, change, clock.instant())) {
                LOG.info(
                        "{} {}, version {}",
                        id,
                        change.kind(),
                        change.state().version().value());
                return change.state();
            }
        }
        throw Problems.changedMeanwhile("Others are changing the comment all the time. Try again.");
    }

    /**
     * The comment with an id.
     *
     * @throws org.springframework.web.ErrorResponseException 404 if there is none
     */
    public Comment find(String id) {
        try {
            return comments.find(CommentId.parse(id)).orElseThrow(() -> none(id));
        } catch (IllegalArgumentException _) {
            throw none(id);
        }
    }

    private static Change apply(Function<Comment, Change> move, Comment comment) {
        try {
            return move.apply(comment);
        } catch (MoveRefused e) {
            throw Problems.conflict(e.reason());
        } catch (NotTheAuthor e) {
            throw Problems.forbidden(e.reason());
        }
    }

    private static RuntimeException none(String id) {
        return Problems.notFound("There is no comment with the id " + id + ".");
    }
}
