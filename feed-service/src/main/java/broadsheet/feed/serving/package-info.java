/**
 * How readers get what is pressed: before any framework's dispatch, from memory, with the ETag that it was pressed
 * with.
 */
@NullMarked
package broadsheet.feed.serving;

import org.jspecify.annotations.NullMarked;
