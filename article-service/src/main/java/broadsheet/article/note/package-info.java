/** What the desk says to each other about an article; readers never see it. */
@NullMarked
package broadsheet.article.note;

import org.jspecify.annotations.NullMarked;
