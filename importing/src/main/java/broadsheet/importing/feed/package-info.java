/** RSS 2.0 and Atom. */
@NullMarked
package broadsheet.importing.feed;

import org.jspecify.annotations.NullMarked;
