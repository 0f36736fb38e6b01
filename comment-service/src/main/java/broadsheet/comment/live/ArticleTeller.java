package broadsheet.comment.live;

import static java.util.stream.Collectors.toUnmodifiableSet;

import broadsheet.comment.storage.Hiding;
import broadsheet.events.Comment;
import broadsheet.events.CommentAdded;
import broadsheet.events.CommentEdited;
import broadsheet.events.CommentModerated;
import broadsheet.events.CommentRemoved;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * What those hear who read a discussion: comments as readers see them, and what they no longer see. Of what stands
 * below something hidden they hear nothing, also when it came in at the moment at which that was hidden.
 */
@Component
class ArticleTeller implements Teller {

    private final Hiding hidden;

    ArticleTeller(Hiding hidden) {
        this.hidden = hidden;
    }

    @Override
    public List<Saying> tell(List<Heard> news, Optional<Channel> only) {
        var here = news.stream()
                .filter(heard -> only.isEmpty() || only.get().equals(channel(heard)))
                .toList();
        var hiding = hidden.amongNamed(here.stream()
                .flatMap(heard -> heard.event().comment().ancestors().stream())
                .collect(toUnmodifiableSet()));
        return here.stream().flatMap(heard -> tell(heard, hiding).stream()).toList();
    }

    private static Optional<Saying> tell(Heard heard, Set<String> hiding) {
        var comment = heard.event().comment();
        if (comment.isVisible()) {
            var name = heard.event() instanceof CommentEdited ? "edited" : "new";
            return Collections.disjoint(comment.ancestors(), hiding)
                    ? Optional.of(new Saying(heard, channel(heard), name, SeenComment.of(comment)))
                    : Optional.empty();
        }
        return switch (heard.event()) {
            // Nobody has seen it
            case CommentAdded _, CommentEdited _ -> Optional.empty();
            case CommentModerated _, CommentRemoved _ ->
                Optional.of(new Saying(heard, channel(heard), "removed", Gone.of(comment)));
        };
    }

    private static Channel channel(Heard heard) {
        return Channel.ofArticle(heard.event().comment().articleId());
    }

    /** A comment that readers no longer see; with one that is held or rejected, what answers it isn't seen either. */
    private record Gone(String id, long version, Comment.Status status) {

        static Gone of(Comment comment) {
            return new Gone(comment.id(), comment.version(), comment.status());
        }
    }
}
