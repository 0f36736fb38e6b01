@NullMarked
package broadsheet.feed.hub;

import org.jspecify.annotations.NullMarked;
