package broadsheet.events;

import static java.util.Objects.requireNonNull;

/**
 * A comment is gone for good. Its text is no longer in the event; replies to it keep their place.
 *
 * @param comment the comment as it is now
 */
public record CommentRemoved(Comment comment) implements CommentEvent {

    public CommentRemoved {
        requireNonNull(comment, "comment");
    }
}
