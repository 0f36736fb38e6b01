package broadsheet.comment.writing;

import broadsheet.comment.domain.ArticleId;
import broadsheet.comment.domain.Comment;
import broadsheet.comment.domain.CommentId;
import broadsheet.comment.domain.Posting;
import broadsheet.comment.storage.Comments;
import java.time.Instant;
import org.springframework.stereotype.Component;

/** Finds the place of a reply. */
@Component
public class PlacingReply {

    private final Comments comments;
    private final WritingSettings settings;

    PlacingReply(Comments comments, WritingSettings settings) {
        this.comments = comments;
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
}
