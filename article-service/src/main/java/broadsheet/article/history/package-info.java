/** What readers were shown of an article, edition by edition, and what was done to it, move by move. */
@NullMarked
package broadsheet.article.history;

import org.jspecify.annotations.NullMarked;
