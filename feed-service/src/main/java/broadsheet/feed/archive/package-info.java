/**
 * Every article that readers see, on this replica's own disk: what article pages are pressed from, so that none of them
 * needs the database when it is read. It follows from the read model, is filled anew at each start, and is thrown away
 * at the end.
 */
@NullMarked
package broadsheet.feed.archive;

import org.jspecify.annotations.NullMarked;
