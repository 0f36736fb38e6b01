@NullMarked
package broadsheet.feed.search;

import org.jspecify.annotations.NullMarked;
