/** Brings the articles of other systems into Broadsheet: the formats, and the command that works through a file. */
@NullMarked
package broadsheet.importing;

import org.jspecify.annotations.NullMarked;
