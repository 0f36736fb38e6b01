/**
 * The newsroom's catalogue: its sections, tags and authors, what they are called and where readers find them.
 *
 * <p>{@code entry} is what they are and may become; {@code storage} keeps them, with the events that tell of them;
 * {@code editing} is the way in; {@code reference} is how articles name them; {@code founding} writes the first ones.
 */
@NullMarked
package broadsheet.article.catalogue;

import org.jspecify.annotations.NullMarked;
