package broadsheet.feed.store;

import broadsheet.events.ArticleEvent;
import broadsheet.events.ArticlePublished;
import broadsheet.events.ArticleRevised;
import broadsheet.events.ArticleTakenDown;
import broadsheet.events.ArticleUnpublished;
import broadsheet.events.EventFormat;
import broadsheet.events.PublishedArticle;
import broadsheet.events.Topic;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.bson.Document;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** The articles: what each is found by, and itself. One that is unpublished stays, as a version and no more. */
final class ArticleProjection implements Projection<ArticleEvent> {

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

    ArticleProjection(JsonMapper json) {
        // A newer article-service may say more than this release knows
        this.json = json.rebuild()
                .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .build();
    }

    @Override
    public String name() {
        return "articles";
    }

    @Override
    public Topic topic() {
        return Topic.ARTICLES;
    }

    @Override
    public void index(MongoCollection<Document> documents) {
        documents.createIndex(Indexes.compoundIndex(
                Indexes.ascending(LIVE), Indexes.descending(PUBLISHED_AT), Indexes.descending("_id")));
        for (var named : List.of(SECTION, TAGS, AUTHORS)) {
            documents.createIndex(Indexes.compoundIndex(
                    Indexes.ascending(named), Indexes.descending(PUBLISHED_AT), Indexes.descending("_id")));
        }
        documents.createIndex(Indexes.ascending(SLUG));
        documents.createIndex(Indexes.ascending(FORMER_SLUGS), new IndexOptions().sparse(true));
        documents.createIndex(Indexes.ascending(FORMER_PATHS), new IndexOptions().sparse(true));
        documents.createIndex(Indexes.ascending(TAKEN_DOWN), new IndexOptions().sparse(true));
    }

    @Override
    public Optional<ArticleEvent> read(Map<String, String> headers, byte[] body) {
        return EventFormat.read(headers, body)
                .filter(ArticleEvent.class::isInstance)
                .map(ArticleEvent.class::cast);
    }

    /** The article that a document was made of. */
    PublishedArticle article(Document document) {
        return json.convertValue(document.get(ARTICLE), PublishedArticle.class);
    }

    @Override
    public Document document(ArticleEvent event) {
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
