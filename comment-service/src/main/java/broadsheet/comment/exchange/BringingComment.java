package broadsheet.comment.exchange;

import broadsheet.comment.domain.Change;
import broadsheet.comment.domain.Comment;
import broadsheet.comment.domain.Discussion;
import broadsheet.comment.storage.Comments;
import broadsheet.comment.storage.Discussions;
import broadsheet.web.problem.Problems;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Brings a comment in as it was elsewhere: at its time, under an id that whoever brings it makes of the old one, so
 * that it is here once however often it is brought. What has become of it here since is left alone.
 */
@Component
class BringingComment {

    private final ReadingBrought reading;
    private final Comments comments;
    private final Discussions discussions;

    BringingComment(ReadingBrought reading, Comments comments, Discussions discussions) {
        this.reading = reading;
        this.comments = comments;
        this.discussions = discussions;
    }

    /** A comment that is here, and whether it came with this request. */
    record Brought(Comment comment, boolean isNew) {}

    /**
     * Brings one comment in. One that is here already is not tried again: each try takes a place among the replies.
     *
     * @throws org.springframework.web.ErrorResponseException 422 that names what can't be, 409 if the id is another's
     */
    Brought bring(String id, BroughtRequest request) {
        var change = reading.read(id, request);
        var isNew = comments.find(change.state().posting().id()).isEmpty()
                && comments.add(change, section(change), Optional.empty());
        return new Brought(isNew ? change.state() : there(change), isNew);
    }

    private @Nullable String section(Change change) {
        return discussions
                .find(change.state().posting().articleId())
                .map(Discussion::section)
                .orElse(null);
    }

    private Comment there(Change change) {
        var posting = change.state().posting();
        return comments.find(posting.id())
                .filter(comment -> comment.posting().equals(posting))
                .orElseThrow(() -> Problems.conflict("The id " + posting.id() + " is that of another comment."));
    }
}
