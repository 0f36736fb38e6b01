/**
 * How a batch of records becomes applied events.
 *
 * <p>A record that can never be read goes to the dead-letter topic, once the rest of its batch is applied. A batch that
 * can't be applied because something is away is tried again, with growing pauses, until it can. A record that fails for
 * any other reason is found by applying its batch one by one, and dead-lettered. The partition never stops for one
 * record, and no record is skipped in silence. A group reads its log, and beside it what an operator has it try again.
 *
 * <p>Knows Spring Cloud Stream and MongoDB's failures, and no word of any domain; sends dead letters by the outbox's
 * courier.
 */
@NullMarked
package broadsheet.inbox;

import org.jspecify.annotations.NullMarked;
