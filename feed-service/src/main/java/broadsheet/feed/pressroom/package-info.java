/**
 * Where pages are pressed and kept: the fronts at once when something on them changes, feeds and sitemaps beside them,
 * article pages and the fronts of tags and authors when the first reader asks. A page that is being pressed keeps
 * nobody waiting who can have the one before.
 */
@NullMarked
package broadsheet.feed.pressroom;

import org.jspecify.annotations.NullMarked;
