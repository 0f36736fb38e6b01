package broadsheet.comment.notification;

import broadsheet.events.Comment;
import java.time.Instant;

/**
 * A reply to a reader's comment, as it became at a time.
 *
 * @param readerId whose comment it answers
 */
record Reply(String readerId, Comment comment, Instant at) {}
