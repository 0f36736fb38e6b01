package broadsheet.article.domain;

import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What must be there before readers may see an article: headline, section, some text, and words for every picture. */
final class Readiness {

    private Readiness() {}

    static void require(Content content, House house) {
        var missing = missing(content, house);
        if (!missing.isEmpty()) {
            throw new NotReady(missing);
        }
    }

    private static Map<String, String> missing(Content content, House house) {
        var missing = new TreeMap<String, String>();
        note(missing, "headline", content.headline());
        note(missing, "section", content.section());
        if (content.section() != null && house.lacks(content.section())) {
            missing.put("section", "is a section that the newsroom doesn't have any more");
        }
        if (content.body().isEmpty()) {
            missing.put("body", "must have at least one block to be published");
        }
        Pictures.in(content).forEach((path, picture) -> {
            if (house.lacks(picture)) {
                missing.put(path + "media", "is a medium that the newsroom doesn't have any more");
            } else {
                house.missing(picture).forEach(words -> note(missing, path + words, null));
            }
        });
        return missing;
    }

    private static void note(Map<String, String> missing, String field, @Nullable Object value) {
        if (value == null) {
            missing.put(field, "must be there to be published");
        }
    }
}
