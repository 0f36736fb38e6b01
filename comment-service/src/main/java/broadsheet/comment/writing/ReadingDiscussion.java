package broadsheet.comment.writing;

import broadsheet.comment.domain.CommentId;
import broadsheet.comment.storage.Comments;
import broadsheet.web.paging.Cursor;
import broadsheet.web.paging.Limit;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Reads a discussion page by page. */
@Component
class ReadingDiscussion {

    private final FindingDiscussion discussions;
    private final Comments comments;

    ReadingDiscussion(FindingDiscussion discussions, Comments comments) {
        this.discussions = discussions;
        this.comments = comments;
    }

    DiscussionPage read(String articleId, Optional<CommentId> after, Limit limit) {
        var article = discussions.live(articleId).articleId();
        var found = comments.page(article, after, limit.items() + 1);
        var shown = found.stream().limit(limit.items()).map(CommentAnswer::of).toList();
        var next = found.size() > limit.items() ? new Cursor(shown.getLast().id()).text() : null;
        return new DiscussionPage(
                article.toString(), comments.count(Set.of(article)).getOrDefault(article, 0L), shown, next);
    }
}
