/** What is let through of HTML that was made from readers' words, wherever it is made and wherever it is printed. */
@NullMarked
package broadsheet.web.html;

import org.jspecify.annotations.NullMarked;
