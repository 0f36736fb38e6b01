/** What a service does between being asked to end and taking no more requests. */
@NullMarked
package broadsheet.web.stopping;

import org.jspecify.annotations.NullMarked;
