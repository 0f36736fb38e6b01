/**
 * The newsroom's site and its words: name, address, sections, and one {@link broadsheet.feed.site.Edition} for each
 * language, which knows the labels, how a time and a number are written, and where links lead. Uses no other package.
 */
@NullMarked
package broadsheet.feed.site;

import org.jspecify.annotations.NullMarked;
