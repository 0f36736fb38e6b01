@NullMarked
package broadsheet.feed.front;

import org.jspecify.annotations.NullMarked;
