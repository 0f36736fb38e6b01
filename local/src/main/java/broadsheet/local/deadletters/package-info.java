/**
 * {@code ./broadsheet deadletters}: what consumers could not take, looked at and decided on, on any broker.
 *
 * <p>A topic can't lose a record in its middle. So what was decided of a dead letter is a record after it in the same
 * topic, and what was never decided is open.
 */
@NullMarked
package broadsheet.local.deadletters;

import org.jspecify.annotations.NullMarked;
