/** How readers stand with the newsroom: trusted, suspended for a time, banned; and who does. */
@NullMarked
package broadsheet.comment.standing;

import org.jspecify.annotations.NullMarked;
