/**
 * What readers see happen without asking again: server-sent events, told by every instance from the comments' log.
 *
 * <p>{@code CommentLog} reads the log without a group; {@code Teller}s turn what it heard into what is said on a
 * channel; {@code Channels} hands that to the open streams and keeps the newest of it; {@code Streaming} serves one
 * client, from the place that it names. Other features may tell on channels of their own.
 */
@NullMarked
package broadsheet.comment.live;

import org.jspecify.annotations.NullMarked;
