/** Writing articles: creating a draft, reading it, editing it in whatever state it is. */
@NullMarked
package broadsheet.article.drafting;

import org.jspecify.annotations.NullMarked;
