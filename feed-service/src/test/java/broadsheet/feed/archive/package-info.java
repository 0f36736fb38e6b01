@NullMarked
package broadsheet.feed.archive;

import org.jspecify.annotations.NullMarked;
