/** What a service does between being built and taking its first request. */
@NullMarked
package broadsheet.web.starting;

import org.jspecify.annotations.NullMarked;
