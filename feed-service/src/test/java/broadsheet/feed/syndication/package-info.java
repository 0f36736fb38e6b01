@NullMarked
package broadsheet.feed.syndication;

import org.jspecify.annotations.NullMarked;
