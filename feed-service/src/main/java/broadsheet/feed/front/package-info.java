/**
 * The fronts: which articles stand on the homepage and on a section's page, in which order, as JSON and as HTML. May
 * use {@code press} and {@code site}.
 */
@NullMarked
package broadsheet.feed.front;

import org.jspecify.annotations.NullMarked;
