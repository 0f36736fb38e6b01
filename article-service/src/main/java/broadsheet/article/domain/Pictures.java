package broadsheet.article.domain;

import java.util.LinkedHashMap;
import java.util.Map;

/** The pictures of an article, each by the path of its fields. */
public final class Pictures {

    /** So many an article has at most, so that with all their words and sizes its event can be sent. */
    public static final int MOST = 300;

    private Pictures() {}

    /** Those of a content, by paths such as {@code mainImage.} and {@code body[2].images[0].}. */
    public static Map<String, Picture> in(Content content) {
        var found = new LinkedHashMap<String, Picture>();
        if (content.mainImage() != null) {
            found.put("mainImage.", content.mainImage());
        }
        for (var i = 0; i < content.body().size(); i++) {
            var path = "body[" + i + "].";
            in(content.body().get(i)).forEach((inside, picture) -> found.put(path + inside, picture));
        }
        return found;
    }

    /** Those of a block: its own has no path, and a gallery's have {@code images[0].} and so on. */
    public static Map<String, Picture> in(Block block) {
        var found = new LinkedHashMap<String, Picture>();
        if (block instanceof Block.Image image) {
            found.put("", image.picture());
        } else if (block instanceof Block.Gallery gallery) {
            for (var i = 0; i < gallery.images().size(); i++) {
                found.put("images[" + i + "].", gallery.images().get(i));
            }
        }
        return found;
    }
}
