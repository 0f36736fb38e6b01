/**
 * What readers who have a front open see change without asking again: server-sent events, told by every replica from
 * what stands on its own fronts.
 *
 * <p>An event says all that a browser must know of the front as it is now, under an id that is the same wherever the
 * front is the same. So there is nothing to be kept for those who come back, and whoever is slow misses only what was
 * outdated anyway. May use {@code front} and {@code press}.
 */
@NullMarked
package broadsheet.feed.live;

import org.jspecify.annotations.NullMarked;
