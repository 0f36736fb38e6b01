package broadsheet.feed.store;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;

import broadsheet.events.ArticleEvent;
import broadsheet.events.ArticlePublished;
import broadsheet.events.ArticleRevised;
import broadsheet.events.ArticleUnpublished;
import broadsheet.events.PublishedArticle;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Sorts;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import java.util.Map;
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

    private static final String LIVE = "live";
    private static final String SLUG = "slug";
    private static final String SECTION = "section";
    private static final String PUBLISHED_AT = "publishedAt";
    private static final String ARTICLE = "article";
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
        };
    }

    private Document withArticle(Document document, PublishedArticle article) {
        return document.append(LIVE, true)
                .append(SLUG, article.slug())
                .append(SECTION, article.section())
                .append(PUBLISHED_AT, Date.from(article.publishedAt()))
                .append(ARTICLE, new Document(json.convertValue(article, FIELDS)));
    }
}
