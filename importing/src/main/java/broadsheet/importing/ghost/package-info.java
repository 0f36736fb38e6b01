/** Ghost's JSON export. */
@NullMarked
package broadsheet.importing.ghost;

import org.jspecify.annotations.NullMarked;
