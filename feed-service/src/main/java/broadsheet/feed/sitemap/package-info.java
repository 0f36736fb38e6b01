/**
 * What search engines are told of: every article, by the month in which it was published, those of the last two days as
 * news, the fronts, and where all that is. May use {@code press} and {@code site}.
 */
@NullMarked
package broadsheet.feed.sitemap;

import org.jspecify.annotations.NullMarked;
