package broadsheet.feed.press;

import broadsheet.events.Picture;
import broadsheet.feed.site.Edition;
import org.jspecify.annotations.Nullable;

/**
 * A picture as it is printed.
 *
 * @param absoluteUrl for those who take the page elsewhere
 * @param credit with the edition's word for it
 * @param lang marks a foreign text; null in the edition's own language
 * @param hasCaption whether anything is printed below it
 */
public record PictureView(
        String url,
        String absoluteUrl,
        String alt,
        @Nullable String caption,
        @Nullable String credit,
        @Nullable String lang,
        boolean hasCaption) {

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
        return new PictureView(
                picture.url(),
                edition.absoluteFile(picture.url()),
                picture.alt(),
                picture.caption(),
                credit,
                lang,
                picture.caption() != null || credit != null);
    }
}
