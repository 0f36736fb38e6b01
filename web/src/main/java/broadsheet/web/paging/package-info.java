/** Lists that go on: an opaque cursor to where the last page ended, and a link to the next (RFC 8288). */
@NullMarked
package broadsheet.web.paging;

import org.jspecify.annotations.NullMarked;
