/**
 * Bringing each event to each webhook that wants it.
 *
 * <p>The articles' own topic is the source: a consumer group of this service's reads it, keeps each wanted event once
 * as a bulletin, and writes one delivery for each webhook ({@code Distribution}). A dispatcher then claims deliveries
 * that are due, by a lease, and attempts them ({@code Attempting}); one that fails is due again later. So a webhook
 * never slows or loses a publish, and a process that dies leaves nothing undone that another would not do.
 */
@NullMarked
package broadsheet.article.webhook.delivery;

import org.jspecify.annotations.NullMarked;
