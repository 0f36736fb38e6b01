/**
 * How discussions come from other systems and go to them: an operator brings comments in as they were, and takes all.
 */
@NullMarked
package broadsheet.comment.exchange;

import org.jspecify.annotations.NullMarked;
