/**
 * The service that owns discussions: readers comment and reply, moderators hide and show.
 *
 * <p>{@code discussion} learns from the article events which articles take comments; {@code writing}, {@code reading},
 * {@code recommendation} and {@code moderation} are the way in, past {@code ratelimit} and over {@code domain} and
 * {@code storage}; {@code announcement} turns what happened into published events. {@code live} tells readers what
 * happens, {@code notification} who answered them; {@code readerrights} hands out and erases what is kept of them;
 * {@code exchange} brings discussions in and takes them out.
 */
@NullMarked
package broadsheet.comment;

import org.jspecify.annotations.NullMarked;
