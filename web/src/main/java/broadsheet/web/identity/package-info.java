/** Who asks, by a bearer token of any OpenID provider (RFC 6750, RFC 9068), and which addresses are open to whom. */
@NullMarked
package broadsheet.web.identity;

import org.jspecify.annotations.NullMarked;
