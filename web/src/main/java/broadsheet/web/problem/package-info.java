/** How the services say no: problem details (RFC 9457) that name the field and the reason. */
@NullMarked
package broadsheet.web.problem;

import org.jspecify.annotations.NullMarked;
