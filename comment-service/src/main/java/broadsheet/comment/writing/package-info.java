/** What readers do: list a discussion, comment, reply, edit and remove their comments. */
@NullMarked
package broadsheet.comment.writing;

import org.jspecify.annotations.NullMarked;
