@NullMarked
package broadsheet.feed.rebuild;

import org.jspecify.annotations.NullMarked;
