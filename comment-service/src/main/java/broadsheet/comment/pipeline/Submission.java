package broadsheet.comment.pipeline;

import broadsheet.comment.domain.Author;
import broadsheet.comment.domain.CommentText;
import broadsheet.comment.domain.Discussion;
import broadsheet.comment.domain.Posting;
import broadsheet.comment.domain.Version;
import broadsheet.web.identity.Caller;
import broadsheet.web.identity.Role;

/**
 * A text that somebody wants others to see.
 *
 * @param version what it makes of the comment: {@link Version#FIRST} of a new one
 * @param caller who sends it: the author, or an operator who brings what somebody else wrote elsewhere
 * @param attempt what a retry of the same request has in common with it, and no other has
 */
public record Submission(
        Discussion discussion,
        Posting posting,
        Version version,
        Author author,
        CommentText text,
        Caller caller,
        String attempt) {

    boolean isNew() {
        return version.equals(Version.FIRST);
    }

    /** Who decides about comments doesn't wait for their own decision. */
    boolean isOfTheNewsroom() {
        return caller.is(Role.MODERATOR) || caller.is(Role.OPERATOR);
    }
}
