/** What the platform hears of an article: the one place where a fact of the domain becomes a published event. */
@NullMarked
package broadsheet.article.announcement;

import org.jspecify.annotations.NullMarked;
