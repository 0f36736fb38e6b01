package broadsheet.events;

import static java.util.Objects.requireNonNull;

/**
 * The text of a comment has changed.
 *
 * @param comment the comment as it is now
 */
public record CommentEdited(Comment comment) implements CommentEvent {

    public CommentEdited {
        requireNonNull(comment, "comment");
    }
}
