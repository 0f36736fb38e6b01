/**
 * The way out of the house: posts to an address that somebody else has named, within a time limit, through a circuit
 * breaker and a bulkhead for each host, and never to an address inside. Knows nothing of webhooks.
 */
@NullMarked
package broadsheet.article.webhook.outside;

import org.jspecify.annotations.NullMarked;
