/**
 * How a service describes itself at {@code /v3/api-docs} (OpenAPI 3.1). Controllers say what is theirs; what follows
 * from the access table, from conditional writes and from the manner of all services is added here, and the examples
 * that lie beside each controller in {@code examples.json}.
 */
@NullMarked
package broadsheet.web.openapi;

import org.jspecify.annotations.NullMarked;
