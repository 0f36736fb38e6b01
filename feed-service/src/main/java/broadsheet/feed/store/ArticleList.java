package broadsheet.feed.store;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;

import broadsheet.events.PublishedArticle;
import broadsheet.feed.site.Catalogue;
import broadsheet.feed.site.Subject;
import com.mongodb.client.FindIterable;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoIterable;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.Sorts;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.bson.Document;
import org.bson.conversions.Bson;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * The articles that readers see, without their bodies: what fronts, and a list of 100,000, can be made of in passing.
 */
public final class ArticleList {

    private static final String BODY = "body";
    private static final Bson LIVE = eq(ArticleDocument.LIVE, true);
    private static final Bson WITHOUT_BODY = Projections.exclude(ArticleDocument.ARTICLE + "." + BODY);

    private final MongoCollection<Document> documents;
    private final Catalogue catalogue;
    private final JsonMapper json;

    ArticleList(MongoCollection<Document> documents, Catalogue catalogue, JsonMapper json) {
        this.documents = documents;
        this.catalogue = catalogue;
        this.json = json.rebuild()
                .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .build();
    }

    /** Tells each of them, in no order. */
    public void tell(Consumer<PublishedArticle> listener) {
        read(LIVE).forEach(listener);
    }

    /** Those with these ids. */
    public List<PublishedArticle> of(Collection<String> ids) {
        return ids.isEmpty() ? List.of() : read(and(in("_id", ids), LIVE)).into(new ArrayList<>());
    }

    /** The newest of a section. */
    public List<PublishedArticle> newest(String section, int atMost) {
        var slugs = catalogue.section(section).map(catalogue::references).orElse(Set.of(section));
        return newest(ArticleDocument.SECTION, slugs, atMost);
    }

    /** The newest that name a section, a tag or an author. */
    public List<PublishedArticle> newest(Subject subject, int atMost) {
        var field = switch (subject.kind()) {
            case SECTION -> ArticleDocument.SECTION;
            case TAG -> ArticleDocument.TAGS;
            case AUTHOR -> ArticleDocument.AUTHORS;
        };
        return newest(field, catalogue.references(subject), atMost);
    }

    private List<PublishedArticle> newest(String field, Set<String> names, int atMost) {
        var found = documents
                .find(and(LIVE, in(field, names)))
                .sort(Sorts.descending(ArticleDocument.PUBLISHED_AT, "_id"))
                .limit(atMost);
        return read(found).into(new ArrayList<>());
    }

    private MongoIterable<PublishedArticle> read(Bson which) {
        return read(documents.find(which));
    }

    private MongoIterable<PublishedArticle> read(FindIterable<Document> found) {
        return found.projection(WITHOUT_BODY)
                .map(document ->
                        document.get(ArticleDocument.ARTICLE, Document.class).append(BODY, List.of()))
                .map(article -> json.convertValue(article, PublishedArticle.class))
                .map(catalogue::current);
    }
}
