/**
 * Telling other systems over HTTP what readers see: webhooks.
 *
 * <p>{@code subscription} keeps who wants to hear what; {@code delivery} takes the events from the log, and brings each
 * to each who wants it, for days if need be; {@code outside} is the way out, to addresses outside the house only.
 */
@NullMarked
package broadsheet.article.webhook;

import org.jspecify.annotations.NullMarked;
