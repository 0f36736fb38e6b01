/** Finding articles at the desk: lists, text, and the counts that a dashboard shows. */
@NullMarked
package broadsheet.article.finding;

import org.jspecify.annotations.NullMarked;
