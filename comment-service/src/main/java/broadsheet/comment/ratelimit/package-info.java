/**
 * Which address a request comes from, and how often one reader, or one address, may write: nobody else waits for it.
 */
@NullMarked
package broadsheet.comment.ratelimit;

import org.jspecify.annotations.NullMarked;
