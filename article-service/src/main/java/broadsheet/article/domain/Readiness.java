package broadsheet.article.domain;

import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What must be there before readers may see an article: headline, section, some text, and words for every picture. */
final class Readiness {

    private Readiness() {}

    static void require(Content content) {
        var missing = missing(content);
        if (!missing.isEmpty()) {
            throw new NotReady(missing);
        }
    }

    private static Map<String, String> missing(Content content) {
        var missing = new TreeMap<String, String>();
        note(missing, "headline", content.headline());
        note(missing, "section", content.section());
        if (content.body().isEmpty()) {
            missing.put("body", "must have at least one block to be published");
        }
        if (content.mainImage() != null) {
            note(missing, "mainImage.alt", content.mainImage().alt());
        }
        for (var i = 0; i < content.body().size(); i++) {
            noteAlt(missing, "body[" + i + "].", content.body().get(i));
        }
        return missing;
    }

    private static void noteAlt(Map<String, String> missing, String path, Block block) {
        if (block instanceof Block.Image image) {
            note(missing, path + "alt", image.alt());
        } else if (block instanceof Block.Gallery gallery) {
            for (var i = 0; i < gallery.images().size(); i++) {
                note(
                        missing,
                        path + "images[" + i + "].alt",
                        gallery.images().get(i).alt());
            }
        }
    }

    private static void note(Map<String, String> missing, String field, @Nullable Object value) {
        if (value == null) {
            missing.put(field, "must be there to be published");
        }
    }
}
