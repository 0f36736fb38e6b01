/** RSS and Atom. */
@NullMarked
package broadsheet.importing.feed;

import org.jspecify.annotations.NullMarked;
