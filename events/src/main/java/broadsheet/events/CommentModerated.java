package broadsheet.events;

import static java.util.Objects.requireNonNull;

/**
 * It was decided whether readers see a comment: {@link Comment#status()} tells what came of it.
 *
 * @param comment the comment as it is now
 */
public record CommentModerated(Comment comment) implements CommentEvent {

    public CommentModerated {
        requireNonNull(comment, "comment");
    }
}
