/**
 * The newsroom's site and its words: name, address, the catalogue of sections, tags and authors, and one
 * {@link broadsheet.feed.site.Edition} for each language, which knows the labels, how a time and a number are written,
 * and where links lead. Uses no other package but the events.
 */
@NullMarked
package broadsheet.feed.site;

import org.jspecify.annotations.NullMarked;
