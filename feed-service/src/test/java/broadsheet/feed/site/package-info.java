@NullMarked
package broadsheet.feed.site;

import org.jspecify.annotations.NullMarked;
