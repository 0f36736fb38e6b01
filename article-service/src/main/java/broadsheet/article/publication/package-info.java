/** What readers see of an article: publishing, revising, unpublishing. */
@NullMarked
package broadsheet.article.publication;

import org.jspecify.annotations.NullMarked;
