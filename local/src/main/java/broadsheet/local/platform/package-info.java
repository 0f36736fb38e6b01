/**
 * {@code ./broadsheet up}: the whole platform on one machine, started in order, watched, and stopped in the opposite
 * order.
 */
@NullMarked
package broadsheet.local.platform;

import org.jspecify.annotations.NullMarked;
