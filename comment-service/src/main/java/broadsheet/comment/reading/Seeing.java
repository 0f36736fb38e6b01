package broadsheet.comment.reading;

import static java.util.stream.Collectors.toUnmodifiableSet;

import broadsheet.comment.domain.Comment;
import broadsheet.comment.domain.CommentId;
import broadsheet.comment.domain.Tally;
import broadsheet.comment.storage.Hiding;
import broadsheet.comment.storage.Listed;
import broadsheet.comment.storage.Recommendations;
import broadsheet.comment.writing.CommentAnswer;
import broadsheet.web.identity.Caller;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Shows comments to whoever asks: what is hidden, or below what is hidden, without words but to its author. */
@Component
public class Seeing {

    private final Recommendations recommendations;
    private final Hiding hidden;

    Seeing(Recommendations recommendations, Hiding hidden) {
        this.recommendations = recommendations;
        this.hidden = hidden;
    }

    /** The comments as a reader sees them, or as everybody does when nobody knows who asks. */
    List<ThreadComment> see(List<Listed> listed, Optional<Caller> caller) {
        var ids = listed.stream().map(it -> it.comment().posting().id()).collect(toUnmodifiableSet());
        var recommended = caller.map(reader -> recommendations.of(reader.id(), ids));
        var hiding = hidden.among(listed.stream()
                .flatMap(it -> it.comment().posting().ancestors().stream())
                .collect(toUnmodifiableSet()));
        return listed.stream()
                .map(it -> ThreadComment.of(
                        answer(it.comment(), hiding, caller),
                        it.tally(),
                        recommended
                                .map(known ->
                                        known.contains(it.comment().posting().id()))
                                .orElse(null)))
                .toList();
    }

    /** One comment, of which it is known whether the reader recommends it. */
    public ThreadComment see(Comment comment, Tally tally, Caller caller, boolean recommended) {
        var hiding = hidden.among(comment.posting().ancestors());
        return ThreadComment.of(answer(comment, hiding, Optional.of(caller)), tally, recommended);
    }

    private static CommentAnswer answer(Comment comment, Set<CommentId> hiding, Optional<Caller> caller) {
        if (caller.filter(reader -> comment.isBy(reader.id())).isPresent()) {
            return CommentAnswer.whole(comment);
        }
        return Collections.disjoint(comment.posting().ancestors(), hiding)
                ? CommentAnswer.of(comment)
                : CommentAnswer.place(comment);
    }
}
