/**
 * An OpenID provider for one machine: Spring's authorization server with a demo user for each role. Its keys and the
 * users' passwords are made at the first start and lie in one folder; a newsroom with a provider of its own has no use
 * for it.
 */
@NullMarked
package broadsheet.identity;

import org.jspecify.annotations.NullMarked;
