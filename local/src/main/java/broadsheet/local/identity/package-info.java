/**
 * Tokens for scripts: signs in at the embedded provider as one of its demo users, as a program on this machine would.
 */
@NullMarked
package broadsheet.local.identity;

import org.jspecify.annotations.NullMarked;
