/**
 * The fronts: which articles stand on the homepage and on the page of a section, a tag or an author, in which order, as
 * JSON and as HTML. May use {@code press} and {@code site}.
 */
@NullMarked
package broadsheet.feed.front;

import org.jspecify.annotations.NullMarked;
