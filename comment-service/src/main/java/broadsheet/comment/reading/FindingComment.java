package broadsheet.comment.reading;

import broadsheet.comment.domain.Comment;
import broadsheet.comment.writing.ChangingComment;
import broadsheet.comment.writing.FindingDiscussion;
import broadsheet.web.problem.Problems;
import org.springframework.stereotype.Component;

/** Finds comments for who reads them: with an article, readers see no more of what is said about it. */
@Component
public class FindingComment {

    private final ChangingComment comments;
    private final FindingDiscussion discussions;

    FindingComment(ChangingComment comments, FindingDiscussion discussions) {
        this.comments = comments;
        this.discussions = discussions;
    }

    /**
     * The comment with an id, in whatever state.
     *
     * @throws org.springframework.web.ErrorResponseException 404 if there is none, or readers don't see its article
     */
    public Comment find(String id) {
        var comment = comments.find(id);
        if (!discussions.isLive(comment.posting().articleId())) {
            throw Problems.notFound("Readers don't see the article that the comment with the id " + id + " is about.");
        }
        return comment;
    }
}
