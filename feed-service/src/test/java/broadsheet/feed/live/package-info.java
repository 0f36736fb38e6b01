@NullMarked
package broadsheet.feed.live;

import org.jspecify.annotations.NullMarked;
