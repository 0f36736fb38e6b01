package broadsheet.feed.store;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.exists;
import static com.mongodb.client.model.Filters.in;

import broadsheet.events.ArticleEvent;
import broadsheet.events.ArticlePublished;
import broadsheet.events.ArticleRevised;
import broadsheet.events.ArticleTakenDown;
import broadsheet.events.ArticleUnpublished;
import broadsheet.events.PublishedArticle;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Sorts;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.bson.Document;
import org.bson.conversions.Bson;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * The newest state of each article that was ever announced. One that is unpublished stays, as a version and no more.
 */
public final class Articles {

    static final String LIVE = "live";
    private static final String SLUG = "slug";
    private static final String FORMER_SLUGS = "formerSlugs";
    private static final String FORMER_PATHS = "formerPaths";
    private static final String TAKEN_DOWN = "takenDown";
    private static final String SECTION = "section";
    private static final String PUBLISHED_AT = "publishedAt";
    static final String ARTICLE = "article";
    private static final TypeReference<Map<String, Object>> FIELDS = new TypeReference<>() {};

    private final MongoCollection<Document> documents;
    private final JsonMapper json;

    Articles(MongoCollection<Document> documents, JsonMapper json) {
        this.documents = documents;
        this.json = json.rebuild()
                .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .build();
    }

    void index() {
        documents.createIndex(Indexes.compoundIndex(
                Indexes.ascending(LIVE), Indexes.descending(PUBLISHED_AT), Indexes.descending("_id")));
        documents.createIndex(Indexes.compoundIndex(
                Indexes.ascending(SECTION), Indexes.descending(PUBLISHED_AT), Indexes.descending("_id")));
        documents.createIndex(Indexes.ascending(SLUG));
        documents.createIndex(Indexes.ascending(FORMER_SLUGS), new IndexOptions().sparse(true));
        documents.createIndex(Indexes.ascending(FORMER_PATHS), new IndexOptions().sparse(true));
    }

    /** Keeps what the events say, where that is news. */
    public void apply(Collection<? extends ArticleEvent> events) {
        NewestWins.write(documents, events.stream().map(this::write).toList());
    }

    /** Those of the articles that readers see. */
    public List<PublishedArticle> live(Collection<String> ids) {
        return read(and(in("_id", ids), eq(LIVE, true)), ids.size());
    }

    /** The newest articles, those of one section if one is given. */
    public List<PublishedArticle> newest(Optional<String> section, int atMost) {
        var live = eq(LIVE, true);
        return read(section.map(slug -> and(live, eq(SECTION, slug))).orElse(live), atMost);
    }

    /** The article that readers see under a slug. */
    public Optional<PublishedArticle> bySlug(String slug) {
        return read(and(eq(SLUG, slug), eq(LIVE, true)), 1).stream().findFirst();
    }

    /** The slug under which readers find an article that they knew by this one. */
    public Optional<String> slugInPlaceOf(String formerSlug) {
        return slugOf(eq(FORMER_SLUGS, formerSlug));
    }

    /** The slug of the article that another system had under this path. */
    public Optional<String> slugAtFormerPath(String path) {
        return slugOf(eq(FORMER_PATHS, path));
    }

    /** Why an article was taken down that had this slug; empty text if readers are not to know. */
    public Optional<String> takenDown(String slug) {
        return Optional.ofNullable(
                        documents.find(and(eq(SLUG, slug), exists(TAKEN_DOWN))).first())
                .map(document -> document.getString(TAKEN_DOWN));
    }

    private Optional<String> slugOf(Bson which) {
        return Optional.ofNullable(documents.find(and(which, eq(LIVE, true))).first())
                .map(document -> document.getString(SLUG));
    }

    /** All sections that articles are in. */
    public List<String> sections() {
        return documents.distinct(SECTION, eq(LIVE, true), String.class).into(new ArrayList<>());
    }

    private List<PublishedArticle> read(Bson which, int atMost) {
        return documents
                .find(which)
                .sort(Sorts.descending(PUBLISHED_AT, "_id"))
                .limit(atMost)
                .map(document -> json.convertValue(document.get(ARTICLE), PublishedArticle.class))
                .into(new ArrayList<>());
    }

    private Document write(ArticleEvent event) {
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
                .append(PUBLISHED_AT, Date.from(article.publishedAt()))
                .append(ARTICLE, new Document(json.convertValue(article, FIELDS)));
    }
}
