/** How often one reader, or one address, may write. Whoever writes too often waits; nobody else does. */
@NullMarked
package broadsheet.comment.ratelimit;

import org.jspecify.annotations.NullMarked;
