@NullMarked
package broadsheet.feed.curation;

import org.jspecify.annotations.NullMarked;
