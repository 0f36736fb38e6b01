/** How readers' text becomes HTML. The text stays what they typed; the HTML is made whenever somebody reads it. */
@NullMarked
package broadsheet.comment.markup;

import org.jspecify.annotations.NullMarked;
