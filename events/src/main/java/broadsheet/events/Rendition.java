package broadsheet.events;

import static java.util.Objects.requireNonNull;

import org.jspecify.annotations.Nullable;

/**
 * A picture in one of its sizes, for {@code srcset}.
 *
 * @param url as a picture's; what stands there never changes
 * @param width in pixels
 * @param height in pixels
 * @param mediaType of what stands there, such as {@code image/jpeg}; absent in older events
 * @param length of what stands there, in bytes; absent in older events
 */
public record Rendition(
        String url,
        int width,
        int height,
        @Nullable String mediaType,
        @Nullable Long length) {

    public Rendition {
        requireNonNull(url, "url");
    }

    /** A size of which nobody has said what file it is. */
    public Rendition(String url, int width, int height) {
        this(url, width, height, null, null);
    }
}
