/**
 * Readers recommend comments of others. It is no change of the comment: neither its version nor the log knows of it.
 */
@NullMarked
package broadsheet.comment.recommendation;

import org.jspecify.annotations.NullMarked;
