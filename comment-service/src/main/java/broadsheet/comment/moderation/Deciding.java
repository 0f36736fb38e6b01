package broadsheet.comment.moderation;

import broadsheet.comment.domain.Comment;
import broadsheet.comment.domain.Decision;
import broadsheet.comment.writing.ChangingComment;
import broadsheet.web.conditional.IfMatch;
import org.springframework.stereotype.Component;

/** Applies a moderator's decision to the comment that they have read. */
@Component
class Deciding {

    private final ChangingComment comments;

    Deciding(ChangingComment comments) {
        this.comments = comments;
    }

    /**
     * Decides.
     *
     * @throws org.springframework.web.ErrorResponseException 404 if there is no such comment, 409 if the move isn't
     *     open, 412 if the comment has changed
     */
    Comment decide(String id, IfMatch ifMatch, Verb verb, Decision decision) {
        return comments.change(id, ifMatch, comment -> verb.apply(comment, decision));
    }
}
