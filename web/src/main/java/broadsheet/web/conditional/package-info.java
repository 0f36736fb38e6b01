/**
 * Conditional requests (RFC 9110, section 13): a write says which version it is meant for, and loses to one before it.
 */
@NullMarked
package broadsheet.web.conditional;

import org.jspecify.annotations.NullMarked;
