package broadsheet.events;

import static java.util.Objects.requireNonNull;

/**
 * A moderator has hidden a comment from readers, or shown it again: {@link Comment#status()} tells which.
 *
 * @param comment the comment as it is now
 */
public record CommentModerated(Comment comment) implements CommentEvent {

    public CommentModerated {
        requireNonNull(comment, "comment");
    }
}
