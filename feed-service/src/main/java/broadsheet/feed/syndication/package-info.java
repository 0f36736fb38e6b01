/**
 * The feeds: the newest articles of a front in full, as RSS 2.0, Atom and JSON Feed. May use {@code page},
 * {@code press} and {@code site}.
 */
@NullMarked
package broadsheet.feed.syndication;

import org.jspecify.annotations.NullMarked;
