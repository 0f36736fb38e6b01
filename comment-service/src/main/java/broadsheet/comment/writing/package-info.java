/** What readers write: comment, reply, edit and remove their comments, and what is kept of their edits. */
@NullMarked
package broadsheet.comment.writing;

import org.jspecify.annotations.NullMarked;
