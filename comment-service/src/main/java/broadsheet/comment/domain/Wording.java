package broadsheet.comment.domain;

import java.time.Instant;

/**
 * A text that a comment had before it was edited.
 *
 * @param since when it was written, UTC
 */
public record Wording(CommentText text, Instant since) {}
