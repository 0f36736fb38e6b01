package broadsheet.comment.readerrights;

import broadsheet.comment.domain.Comment;
import broadsheet.comment.domain.CommentId;
import broadsheet.comment.domain.Decision;
import broadsheet.comment.domain.Judge;
import broadsheet.comment.domain.Why;
import broadsheet.comment.storage.Comments;
import broadsheet.comment.storage.Writings;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The comments that a reader wrote. Erased, they leave their place in the thread, and the replies below it. */
@Component
@Order(1)
class CommentTraces implements Traces {

    private static final int AT_ONCE = 100;

    private final Writings writings;
    private final Comments comments;
    private final InstantSource clock;

    CommentTraces(Writings writings, Comments comments, InstantSource clock) {
        this.writings = writings;
        this.comments = comments;
        this.clock = clock;
    }

    @Override
    public void export(String readerId, Consumer<Trace> to) {
        var after = Optional.<CommentId>empty();
        List<Comment> part;
        do {
            part = writings.by(readerId, after, AT_ONCE);
            part.forEach(comment -> to.accept(new Trace("comment", WrittenComment.of(comment))));
            after = part.isEmpty()
                    ? after
                    : Optional.of(part.getLast().posting().id());
        } while (part.size() == AT_ONCE);
    }

    /** One that changes at that moment is met again in the next round. */
    @Override
    public void erase(String readerId) {
        List<Comment> part;
        do {
            part = writings.by(readerId, Optional.empty(), AT_ONCE);
            part.forEach(this::erase);
        } while (!part.isEmpty());
    }

    private void erase(Comment comment) {
        var now = clock.instant();
        comments.store(comment, comment.erase(new Decision(new Judge.Writer(), Why.FITS, now)), now);
    }
}
