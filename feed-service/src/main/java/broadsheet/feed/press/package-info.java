/**
 * How a page becomes finished bytes: the plates (templates), what every page has around it, the style sheet, and
 * {@link broadsheet.feed.press.Pressed}, the bytes with their ETags. The same input gives the same bytes. May use
 * {@code site}.
 */
@NullMarked
package broadsheet.feed.press;

import org.jspecify.annotations.NullMarked;
