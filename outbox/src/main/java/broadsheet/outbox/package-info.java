/**
 * How a change and its event become one write, and how the event then leaves.
 *
 * <p>A store appends the {@link broadsheet.outbox.Letter letter} to the {@link broadsheet.outbox.Outbox outbox} inside
 * the very document that it changes, in the same update, and nudges the {@link broadsheet.outbox.Relay relay}. The
 * relay takes a lease on the document, sends its letters in order, and removes them once the broker has confirmed them.
 * What can happen is the same letter twice; what cannot is a letter lost or two letters of one document out of order.
 *
 * <p>Knows MongoDB and Spring Cloud Stream, and no word of any domain.
 */
@NullMarked
package broadsheet.outbox;

import org.jspecify.annotations.NullMarked;
