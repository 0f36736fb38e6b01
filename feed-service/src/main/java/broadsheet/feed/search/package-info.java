/**
 * What readers find by words: an index of every article that they see, of this replica's own, and the answers from it.
 * The index follows from the store and can be thrown away at any time. May use {@code store}, {@code press} and
 * {@code site}.
 */
@NullMarked
package broadsheet.feed.search;

import org.jspecify.annotations.NullMarked;
