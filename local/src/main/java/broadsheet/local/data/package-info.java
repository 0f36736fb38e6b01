/** The one folder that holds all that a platform keeps across restarts, and who may use it. */
@NullMarked
package broadsheet.local.data;

import org.jspecify.annotations.NullMarked;
