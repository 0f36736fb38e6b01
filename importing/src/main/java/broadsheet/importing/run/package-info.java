/** The command that works through a file: progress, what is done already, and the report at the end. */
@NullMarked
package broadsheet.importing.run;

import org.jspecify.annotations.NullMarked;
