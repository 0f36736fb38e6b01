/** The running service and those who use it, as all tests of this module share them. */
@NullMarked
package broadsheet.comment;

import org.jspecify.annotations.NullMarked;
