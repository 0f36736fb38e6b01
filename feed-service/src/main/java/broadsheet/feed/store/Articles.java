package broadsheet.feed.store;

import static broadsheet.feed.store.ArticleDocument.ARTICLE;
import static broadsheet.feed.store.ArticleDocument.AUTHORS;
import static broadsheet.feed.store.ArticleDocument.FORMER_PATHS;
import static broadsheet.feed.store.ArticleDocument.FORMER_SLUGS;
import static broadsheet.feed.store.ArticleDocument.LIVE;
import static broadsheet.feed.store.ArticleDocument.PUBLISHED_AT;
import static broadsheet.feed.store.ArticleDocument.SECTION;
import static broadsheet.feed.store.ArticleDocument.SLUG;
import static broadsheet.feed.store.ArticleDocument.TAGS;
import static broadsheet.feed.store.ArticleDocument.TAKEN_DOWN;
import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.exists;
import static com.mongodb.client.model.Filters.in;

import broadsheet.events.ArticleEvent;
import broadsheet.events.PublishedArticle;
import broadsheet.feed.site.Catalogue;
import broadsheet.feed.site.Subject;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Sorts;
import com.mongodb.client.model.Updates;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.bson.Document;
import org.bson.conversions.Bson;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * The newest state of each article that was ever announced. One that is unpublished stays, as a version and no more.
 */
public final class Articles {

    private final MongoCollection<Document> documents;
    private final Catalogue catalogue;
    private final JsonMapper json;
    private final ArticleDocument form;

    Articles(MongoCollection<Document> documents, Catalogue catalogue, JsonMapper json) {
        this.documents = documents;
        this.catalogue = catalogue;
        this.json = json.rebuild()
                .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .build();
        this.form = new ArticleDocument(this.json);
    }

    void index() {
        documents.createIndex(Indexes.compoundIndex(
                Indexes.ascending(LIVE), Indexes.descending(PUBLISHED_AT), Indexes.descending("_id")));
        documents.createIndex(Indexes.compoundIndex(
                Indexes.ascending(SECTION), Indexes.descending(PUBLISHED_AT), Indexes.descending("_id")));
        for (var named : List.of(TAGS, AUTHORS)) {
            documents.createIndex(Indexes.compoundIndex(
                    Indexes.ascending(named), Indexes.descending(PUBLISHED_AT), Indexes.descending("_id")));
        }
        documents.createIndex(Indexes.ascending(SLUG));
        documents.createIndex(Indexes.ascending(FORMER_SLUGS), new IndexOptions().sparse(true));
        documents.createIndex(Indexes.ascending(FORMER_PATHS), new IndexOptions().sparse(true));
    }

    /** Adds what articles name to those that were kept when nobody looked for it. */
    void complete() {
        documents.find(and(eq(LIVE, true), exists(TAGS, false))).forEach(document -> {
            var article = json.convertValue(document.get(ARTICLE), PublishedArticle.class);
            var asRead = and(eq("_id", document.get("_id")), eq(NewestWins.VERSION, document.get(NewestWins.VERSION)));
            documents.updateOne(
                    asRead,
                    Updates.combine(
                            Updates.set(TAGS, ArticleDocument.lowerCase(article.tags())),
                            Updates.set(AUTHORS, ArticleDocument.lowerCase(article.bylines()))));
        });
    }

    /** Keeps what the events say, where that is news. */
    public void apply(Collection<? extends ArticleEvent> events) {
        NewestWins.write(documents, events.stream().map(form::write).toList());
    }

    /** Those of the articles that readers see. */
    public List<PublishedArticle> live(Collection<String> ids) {
        return read(and(in("_id", ids), eq(LIVE, true)), ids.size());
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
        return documents.distinct(SECTION, eq(LIVE, true), String.class).into(new ArrayList<>()).stream()
                .map(slug -> catalogue.section(slug).map(Subject::slug).orElse(slug))
                .distinct()
                .toList();
    }

    private List<PublishedArticle> read(Bson which, int atMost) {
        return documents
                .find(which)
                .sort(Sorts.descending(PUBLISHED_AT, "_id"))
                .limit(atMost)
                .map(document -> json.convertValue(document.get(ARTICLE), PublishedArticle.class))
                .map(catalogue::current)
                .into(new ArrayList<>());
    }
}
