/** Taking an article away from wherever it has been copied to, and knowing who has done so. */
@NullMarked
package broadsheet.article.takedown;

import org.jspecify.annotations.NullMarked;
