/**
 * What feed-service knows: the newest state of each article and comment, by version. Events that come twice, late or
 * out of order leave it the same.
 */
@NullMarked
package broadsheet.feed.store;

import org.jspecify.annotations.NullMarked;
