/** How the services read and write JSON: strict about what a client sends, and never more of it than a limit. */
@NullMarked
package broadsheet.web.json;

import org.jspecify.annotations.NullMarked;
