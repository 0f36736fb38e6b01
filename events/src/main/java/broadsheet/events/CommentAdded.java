package broadsheet.events;

import static java.util.Objects.requireNonNull;

/**
 * A reader has written a comment, or a reply to one; {@link Comment#status()} tells whether others see it yet.
 *
 * @param comment the comment as it is now
 */
public record CommentAdded(Comment comment) implements CommentEvent {

    public CommentAdded {
        requireNonNull(comment, "comment");
    }
}
