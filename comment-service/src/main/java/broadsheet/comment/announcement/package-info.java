/** What the platform hears of discussions: the one place where what happened becomes a published event. */
@NullMarked
package broadsheet.comment.announcement;

import org.jspecify.annotations.NullMarked;
