/**
 * The pages of their own: an article with the beginning of its discussion, as HTML and as JSON, and the notices that
 * stand in for a page that isn't there. May use {@code front}, {@code press} and {@code site}.
 */
@NullMarked
package broadsheet.feed.page;

import org.jspecify.annotations.NullMarked;
