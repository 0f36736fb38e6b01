package broadsheet.comment.live;

import broadsheet.events.CommentEvent;
import java.time.Instant;

/**
 * A record of the log that tells of a comment.
 *
 * @param at when it happened
 * @param after how far the log is read with it
 */
public record Heard(CommentEvent event, Instant at, int partition, long offset, LogPosition after) {}
