package broadsheet.feed.press;

import broadsheet.events.Picture;
import broadsheet.events.Rendition;
import broadsheet.feed.site.Edition;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A picture as it is printed.
 *
 * @param absoluteUrl for those who take the page elsewhere
 * @param credit with the edition's word for it
 * @param lang marks a foreign text; null in the edition's own language
 * @param hasCaption whether anything is printed below it
 * @param width keeps its place with height while it is loaded; null when nobody has measured it
 * @param srcset its other sizes; null when there are none
 */
public record PictureView(
        String url,
        String absoluteUrl,
        String alt,
        @Nullable String caption,
        @Nullable String credit,
        @Nullable String lang,
        boolean hasCaption,
        @Nullable Integer width,
        @Nullable Integer height,
        @Nullable String srcset) {

    /** The absolute address for those who take no more than a URI. */
    public String uri() {
        return WebAddress.uri(absoluteUrl);
    }

    /** Null when there is no picture or its address is one that a page must not point to. */
    public static @Nullable PictureView of(@Nullable Picture picture, @Nullable String lang, Edition edition) {
        if (picture == null || !WebAddress.isAllowed(picture.url())) {
            return null;
        }
        var credit = picture.credit() == null ? null : edition.label("credit", picture.credit());
        var isMeasured = picture.width() != null && picture.height() != null;
        return new PictureView(
                picture.url(),
                edition.absoluteFile(picture.url()),
                picture.alt(),
                picture.caption(),
                credit,
                lang,
                picture.caption() != null || credit != null,
                isMeasured ? picture.width() : null,
                isMeasured ? picture.height() : null,
                srcset(picture.renditions()));
    }

    /** A comma parts one address from the next: one that has a comma itself is left out. */
    private static @Nullable String srcset(List<Rendition> renditions) {
        var sizes = renditions.stream()
                .filter(it -> WebAddress.isAllowed(it.url()) && !it.url().contains(",") && it.width() > 0)
                .map(it -> it.url() + " " + it.width() + "w")
                .collect(Collectors.joining(", "));
        return sizes.isEmpty() ? null : sizes;
    }
}
