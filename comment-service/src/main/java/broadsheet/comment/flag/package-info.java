/** What readers flag: kept with the comment, which is held when enough of them do. */
@NullMarked
package broadsheet.comment.flag;

import org.jspecify.annotations.NullMarked;
