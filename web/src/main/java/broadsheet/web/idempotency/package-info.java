/** Creating once, however often a client has to ask: the {@code Idempotency-Key} header. */
@NullMarked
package broadsheet.web.idempotency;

import org.jspecify.annotations.NullMarked;
