@NullMarked
package broadsheet.feed.sitemap;

import org.jspecify.annotations.NullMarked;
