package broadsheet.events;

import static java.util.Objects.requireNonNull;

/**
 * A picture in one of its sizes, for {@code srcset}.
 *
 * @param url as a picture's; what stands there never changes
 * @param width in pixels
 * @param height in pixels
 */
public record Rendition(String url, int width, int height) {

    public Rendition {
        requireNonNull(url, "url");
    }
}
