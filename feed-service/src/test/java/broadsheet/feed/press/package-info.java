@NullMarked
package broadsheet.feed.press;

import org.jspecify.annotations.NullMarked;
