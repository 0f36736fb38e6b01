@NullMarked
package broadsheet.feed.page;

import org.jspecify.annotations.NullMarked;
