/** Holds a running service to what it says of itself: that it is said in full, and that it is so. */
@NullMarked
package broadsheet.web.openapi;

import org.jspecify.annotations.NullMarked;
