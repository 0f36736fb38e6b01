package broadsheet.feed.press;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a page says about itself.
 *
 * @param title for the browser's tab
 * @param headline the title without the site's name, as it is shared
 * @param description one sentence, for those who link to it
 * @param path its address within the site; null for a page that nobody should find, such as an error
 * @param type Open Graph's word for it: {@code website} or {@code article}
 * @param section the slug of the section that it belongs to
 * @param picture what stands for it where it is shared
 * @param linkedData what it says to search engines, each a JSON-LD document of its own
 */
public record Head(
        String title,
        String headline,
        @Nullable String description,
        @Nullable String path,
        String type,
        @Nullable String section,
        @Nullable PictureView picture,
        List<String> linkedData) {

    public Head {
        linkedData = List.copyOf(linkedData);
    }

    boolean isOfArticle() {
        return type.equals("article");
    }
}
