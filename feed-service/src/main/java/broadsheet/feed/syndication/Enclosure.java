package broadsheet.feed.syndication;

import broadsheet.events.Picture;
import broadsheet.events.Rendition;
import broadsheet.feed.press.WebAddress;
import broadsheet.feed.site.Edition;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A picture as a file of its own, of a type and length that are known: readers' programs may fetch it.
 *
 * @param url for use outside the site, as a URI
 * @param type such as {@code image/jpeg}
 * @param length in bytes
 */
record Enclosure(String url, String type, long length, int width, int height) {

    /** Wide enough for a list of articles on a sharp screen. */
    private static final int THUMBNAIL_WIDTH = 320;

    /** What stands at a picture's own address; empty for pictures that are not the newsroom's own. */
    static Optional<Enclosure> of(@Nullable Picture picture, Edition edition) {
        return picture == null
                ? Optional.empty()
                : picture.renditions().stream()
                        .filter(it -> it.url().equals(picture.url()))
                        .findFirst()
                        .flatMap(rendition -> of(rendition, edition));
    }

    /** The smallest size that will do for a list; empty for pictures that are not the newsroom's own. */
    static Optional<Enclosure> thumbnailOf(@Nullable Picture picture, Edition edition) {
        return picture == null
                ? Optional.empty()
                : picture.renditions().stream()
                        .filter(it -> it.width() >= THUMBNAIL_WIDTH)
                        .findFirst()
                        .flatMap(rendition -> of(rendition, edition));
    }

    private static Optional<Enclosure> of(Rendition rendition, Edition edition) {
        var type = rendition.mediaType();
        var length = rendition.length();
        return type == null || length == null || !WebAddress.isAllowed(rendition.url())
                ? Optional.empty()
                : Optional.of(new Enclosure(
                        WebAddress.uri(edition.absoluteFile(rendition.url())),
                        type,
                        length,
                        rendition.width(),
                        rendition.height()));
    }
}
