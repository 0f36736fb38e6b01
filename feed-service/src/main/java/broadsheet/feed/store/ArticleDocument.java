package broadsheet.feed.store;

import broadsheet.events.ArticleEvent;
import broadsheet.events.ArticlePublished;
import broadsheet.events.ArticleRevised;
import broadsheet.events.ArticleTakenDown;
import broadsheet.events.ArticleUnpublished;
import broadsheet.events.PublishedArticle;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.bson.Document;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** An article as a document: what it is found by, and itself. */
final class ArticleDocument {

    static final String LIVE = "live";
    static final String SLUG = "slug";
    static final String FORMER_SLUGS = "formerSlugs";
    static final String FORMER_PATHS = "formerPaths";
    static final String TAKEN_DOWN = "takenDown";
    static final String SECTION = "section";
    static final String TAGS = "tags";
    static final String AUTHORS = "authors";
    static final String PUBLISHED_AT = "publishedAt";
    static final String ARTICLE = "article";
    private static final TypeReference<Map<String, Object>> FIELDS = new TypeReference<>() {};

    private final JsonMapper json;

    ArticleDocument(JsonMapper json) {
        this.json = json;
    }

    Document write(ArticleEvent event) {
        var document = new Document("_id", event.subject()).append(NewestWins.VERSION, event.version());
        return switch (event) {
            case ArticlePublished published -> withArticle(document, published.article());
            case ArticleRevised revised -> withArticle(document, revised.article());
            case ArticleUnpublished gone -> document.append(LIVE, false).append(SLUG, gone.slug());
            case ArticleTakenDown gone ->
                document.append(LIVE, false)
                        .append(SLUG, gone.slug())
                        .append(TAKEN_DOWN, Objects.requireNonNullElse(gone.reason(), ""));
        };
    }

    private Document withArticle(Document document, PublishedArticle article) {
        if (!article.formerSlugs().isEmpty()) {
            document.append(FORMER_SLUGS, article.formerSlugs());
        }
        if (!article.formerPaths().isEmpty()) {
            document.append(FORMER_PATHS, article.formerPaths());
        }
        return document.append(LIVE, true)
                .append(SLUG, article.slug())
                .append(SECTION, article.section())
                .append(TAGS, lowerCase(article.tags()))
                .append(AUTHORS, lowerCase(article.bylines()))
                .append(PUBLISHED_AT, Date.from(article.publishedAt()))
                .append(ARTICLE, new Document(json.convertValue(article, FIELDS)));
    }

    /** As the catalogue looks names up. */
    static List<String> lowerCase(List<String> names) {
        return names.stream()
                .map(name -> name.toLowerCase(Locale.ROOT))
                .distinct()
                .toList();
    }
}
