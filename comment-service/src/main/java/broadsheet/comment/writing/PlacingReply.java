package broadsheet.comment.writing;

import broadsheet.comment.domain.ArticleId;
import broadsheet.comment.domain.Comment;
import broadsheet.comment.domain.CommentId;
import broadsheet.comment.domain.Posting;
import broadsheet.comment.storage.Comments;
import broadsheet.comment.storage.Hiding;
import broadsheet.web.problem.Problems;
import java.time.Instant;
import org.springframework.stereotype.Component;

/** Finds the place of a reply. */
@Component
public class PlacingReply {

    private final Comments comments;
    private final Hiding hidden;
    private final WritingSettings settings;

    PlacingReply(Comments comments, Hiding hidden, WritingSettings settings) {
        this.comments = comments;
        this.hidden = hidden;
        this.settings = settings;
    }

    /**
     * The place of a reply to a comment of the article.
     *
     * @throws IllegalArgumentException if there is no such comment, or the thread is as deep as it may be
     */
    public Posting reply(ArticleId articleId, String parentId, CommentId id, Instant at) {
        var parent = comments.find(CommentId.parse(parentId))
                .map(Comment::posting)
                .filter(posting -> posting.articleId().equals(articleId))
                .orElseThrow(() -> new IllegalArgumentException("is no comment of this discussion"));
        return Posting.replyTo(parent, settings.deepestReply(), id, at);
    }

    /**
     * Goes on only where readers would see a comment.
     *
     * @throws org.springframework.web.ErrorResponseException 409 if something that it answers is held or rejected
     */
    void requireSeen(Posting place) {
        if (!hidden.among(place.ancestors()).isEmpty()) {
            throw Problems.conflict("What this answers, or something above it, is held or rejected:"
                    + " there are no replies to it as long as readers don't see it.");
        }
    }
}
