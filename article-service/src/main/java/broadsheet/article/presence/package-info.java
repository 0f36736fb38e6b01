/** Who has an article open, and who is writing in it: for courtesy; that no text is lost, conditional writes see to. */
@NullMarked
package broadsheet.article.presence;

import org.jspecify.annotations.NullMarked;
