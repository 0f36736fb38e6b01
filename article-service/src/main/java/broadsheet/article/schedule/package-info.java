/** What goes out and comes down by itself, and when. */
@NullMarked
package broadsheet.article.schedule;

import org.jspecify.annotations.NullMarked;
