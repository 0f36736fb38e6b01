/** The one thing that is asked of another service while a reader waits: the first comments under an article. */
@NullMarked
package broadsheet.feed.discussion;

import org.jspecify.annotations.NullMarked;
