/** How an article is sent and answered as JSON: what a client may write, and what it reads. */
@NullMarked
package broadsheet.article.content;

import org.jspecify.annotations.NullMarked;
