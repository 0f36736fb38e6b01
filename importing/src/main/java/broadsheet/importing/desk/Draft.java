package broadsheet.importing.desk;

import broadsheet.importing.article.ImportedArticle;
import broadsheet.importing.article.ImportedArticle.FeatureImage;
import broadsheet.importing.article.Notes;
import broadsheet.importing.article.PlainText;
import broadsheet.importing.body.BodyReading;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An imported article in the form that article-service takes. */
final class Draft {

    private static final int LONGEST_HEADLINE = 300;
    private static final int MOST_PATHS = 20;

    private final ImportedArticle article;
    private final String usualSection;
    private final Notes notes;

    private Draft(ImportedArticle article, String usualSection, Notes notes) {
        this.article = article;
        this.usualSection = usualSection;
        this.notes = notes;
    }

    /**
     * The request's body.
     *
     * @param usualSection of an article without a category
     * @param notes takes what doesn't fit
     */
    static Map<String, Object> of(ImportedArticle article, String usualSection, Notes notes) {
        return new Draft(article, usualSection, notes).fields();
    }

    private Map<String, Object> fields() {
        var headline = headline();
        var fields = new LinkedHashMap<String, Object>();
        fields.put("headline", headline);
        put(fields, "language", language());
        put(fields, "slug", article.slug() == null ? null : SlugForm.of(article.slug()));
        put(fields, "standfirst", article.standfirst());
        fields.put("bylines", article.bylines());
        fields.put("section", section());
        fields.put("tags", article.tags());
        put(fields, "mainImage", mainImage(headline));
        fields.put(
                "formerPaths", article.formerPaths().stream().limit(MOST_PATHS).toList());
        fields.put("body", BodyReading.blocksOf(article.body(), headline, notes));
        return fields;
    }

    private String headline() {
        var title = article.title();
        if (title == null) {
            notes.add("article without a title", article.source().id());
            return "(" + article.source().id() + ")";
        }
        if (title.codePointCount(0, title.length()) > LONGEST_HEADLINE) {
            notes.add("title longer than 300 characters", title);
            return title.substring(0, title.offsetByCodePoints(0, LONGEST_HEADLINE - 1)) + "…";
        }
        return title;
    }

    private String section() {
        if (article.section() == null) {
            return usualSection;
        }
        var slug = SlugForm.of(article.section());
        return slug == null ? usualSection : slug;
    }

    private @Nullable String language() {
        if (article.language() == null) {
            return null;
        }
        var tag = Locale.forLanguageTag(article.language().replace('_', '-')).toLanguageTag();
        return tag.equals("und") ? null : tag;
    }

    private @Nullable Map<String, Object> mainImage(String headline) {
        var image = article.featureImage();
        return image == null ? null : mainImage(image, headline);
    }

    private Map<String, Object> mainImage(FeatureImage image, String headline) {
        var fields = new LinkedHashMap<String, Object>();
        fields.put("url", image.url());
        var caption =
                image.caption() == null ? null : PlainText.of(image.caption()).orElse(null);
        put(fields, "caption", caption);
        if (image.alt() == null || image.alt().isBlank()) {
            notes.add("picture that doesn't say what it shows", image.url());
            fields.put("alt", caption == null ? headline : caption);
        } else {
            fields.put("alt", image.alt().strip());
        }
        return fields;
    }

    private static void put(Map<String, Object> fields, String name, @Nullable Object value) {
        if (value != null) {
            fields.put(name, value);
        }
    }
}
