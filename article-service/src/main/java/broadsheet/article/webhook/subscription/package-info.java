/**
 * Who wants to hear of articles: webhooks with their addresses, their events, their secrets, and whether they work.
 * Uses {@code outside} to refuse addresses that nothing may be sent to.
 */
@NullMarked
package broadsheet.article.webhook.subscription;

import org.jspecify.annotations.NullMarked;
