@NullMarked
package broadsheet.feed.arrangement;

import org.jspecify.annotations.NullMarked;
