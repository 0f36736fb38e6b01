package broadsheet.comment.domain;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * That a reader finds something wrong with a comment.
 *
 * @param reader who they are to the identity provider
 * @param text what they say about it
 * @param at UTC
 * @param number counts the readers who ever flagged the comment, from 1
 * @param withdrawn whether the reader took it back
 */
public record Flag(String reader, Reason reason, @Nullable String text, Instant at, int number, boolean withdrawn) {}
