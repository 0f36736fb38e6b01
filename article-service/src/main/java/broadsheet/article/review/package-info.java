/** How an article gets from its author to an editor's yes. */
@NullMarked
package broadsheet.article.review;

import org.jspecify.annotations.NullMarked;
