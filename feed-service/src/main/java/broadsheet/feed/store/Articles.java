package broadsheet.feed.store;

import static broadsheet.feed.store.ArticleProjection.AUTHORS;
import static broadsheet.feed.store.ArticleProjection.FORMER_PATHS;
import static broadsheet.feed.store.ArticleProjection.FORMER_SLUGS;
import static broadsheet.feed.store.ArticleProjection.LIVE;
import static broadsheet.feed.store.ArticleProjection.PUBLISHED_AT;
import static broadsheet.feed.store.ArticleProjection.SECTION;
import static broadsheet.feed.store.ArticleProjection.SLUG;
import static broadsheet.feed.store.ArticleProjection.TAGS;
import static broadsheet.feed.store.ArticleProjection.TAKEN_DOWN;
import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.exists;
import static com.mongodb.client.model.Filters.in;

import broadsheet.events.PublishedArticle;
import broadsheet.feed.site.Catalogue;
import broadsheet.feed.site.Subject;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Sorts;
import com.mongodb.client.model.Updates;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.bson.Document;
import org.bson.conversions.Bson;

/** The articles that readers see, and what became of those that they saw. */
public final class Articles {

    private final ReadModel readModel;
    private final ArticleProjection projection;
    private final Catalogue catalogue;

    Articles(ReadModel readModel, ArticleProjection projection, Catalogue catalogue) {
        this.readModel = readModel;
        this.projection = projection;
        this.catalogue = catalogue;
    }

    /** Adds what articles name to those that were kept when nobody looked for it. */
    void complete() {
        var documents = documents();
        documents.find(and(eq(LIVE, true), exists(TAGS, false))).forEach(document -> {
            var article = projection.article(document);
            var asRead = and(eq("_id", document.get("_id")), eq(NewestWins.VERSION, document.get(NewestWins.VERSION)));
            documents.updateOne(
                    asRead,
                    Updates.combine(
                            Updates.set(TAGS, ArticleProjection.lowerCase(article.tags())),
                            Updates.set(AUTHORS, ArticleProjection.lowerCase(article.bylines()))));
        });
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
        return Optional.ofNullable(documents()
                        .find(and(eq(SLUG, slug), exists(TAKEN_DOWN)))
                        .first())
                .map(document -> document.getString(TAKEN_DOWN));
    }

    /** Those of the articles that were taken down. */
    public List<TakenDown> takenDown(Collection<String> ids) {
        return ids.isEmpty() ? List.of() : readTakenDown(and(in("_id", ids), exists(TAKEN_DOWN)));
    }

    /** All that were taken down. */
    public List<TakenDown> takenDown() {
        return readTakenDown(exists(TAKEN_DOWN));
    }

    private List<TakenDown> readTakenDown(Bson which) {
        return documents()
                .find(which)
                .map(it -> new TakenDown(it.getString("_id"), it.getString(SLUG), it.getString(TAKEN_DOWN)))
                .into(new ArrayList<>());
    }

    private Optional<String> slugOf(Bson which) {
        return Optional.ofNullable(documents().find(and(which, eq(LIVE, true))).first())
                .map(document -> document.getString(SLUG));
    }

    /** All sections that articles are in. */
    public List<String> sections() {
        return documents().distinct(SECTION, eq(LIVE, true), String.class).into(new ArrayList<>()).stream()
                .map(slug -> catalogue.section(slug).map(Subject::slug).orElse(slug))
                .distinct()
                .toList();
    }

    private List<PublishedArticle> read(Bson which, int atMost) {
        return documents()
                .find(which)
                .sort(Sorts.descending(PUBLISHED_AT, "_id"))
                .limit(atMost)
                .map(projection::article)
                .map(catalogue::current)
                .into(new ArrayList<>());
    }

    private MongoCollection<Document> documents() {
        return readModel.served(projection);
    }
}
