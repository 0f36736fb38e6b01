/**
 * What a reader is told of: replies to their comments, as a list and as a stream.
 *
 * <p>They follow from the comments' log, which a consumer group of its own reads: one for each reply, under the reply's
 * id, so that the log replayed doubles nothing. Words are kept with the comments only.
 */
@NullMarked
package broadsheet.comment.notification;

import org.jspecify.annotations.NullMarked;
