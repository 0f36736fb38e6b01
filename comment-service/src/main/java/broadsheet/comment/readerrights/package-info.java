/**
 * A reader's rights over what the service keeps of them: to have all of it, and to have it erased.
 *
 * <p>Each place in which a feature keeps something of readers is a {@code Traces}; an export asks all of them, and an
 * erasure goes through all of them until nothing is left, also after a kill.
 */
@NullMarked
package broadsheet.comment.readerrights;

import org.jspecify.annotations.NullMarked;
