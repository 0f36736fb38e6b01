/** What editors have arranged: one document for each front, and the ones before it. */
@NullMarked
package broadsheet.feed.arrangement.storage;

import org.jspecify.annotations.NullMarked;
