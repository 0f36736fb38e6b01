/** What moderators do: hide a comment from readers, and show it again. */
@NullMarked
package broadsheet.comment.moderation;

import org.jspecify.annotations.NullMarked;
