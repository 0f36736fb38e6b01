/**
 * The newsroom's own pictures: their upload, the words that come with them, where they are used, and how they are
 * served to readers.
 *
 * <p>{@code darkroom} makes out of what somebody sends what may be shown to anybody; {@code stock} keeps that.
 */
@NullMarked
package broadsheet.article.media;

import org.jspecify.annotations.NullMarked;
