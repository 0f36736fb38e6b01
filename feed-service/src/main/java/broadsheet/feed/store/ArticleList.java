package broadsheet.feed.store;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;

import broadsheet.events.PublishedArticle;
import broadsheet.feed.site.Catalogue;
import broadsheet.feed.site.Subject;
import com.mongodb.client.FindIterable;
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

/**
 * The articles that readers see, without their bodies: what fronts, and a list of 100,000, can be made of in passing.
 */
public final class ArticleList {

    private static final String BODY = "body";
    private static final Bson LIVE = eq(ArticleProjection.LIVE, true);
    private static final Bson WITHOUT_BODY = Projections.exclude(ArticleProjection.ARTICLE + "." + BODY);

    private final ReadModel readModel;
    private final ArticleProjection projection;
    private final Catalogue catalogue;

    ArticleList(ReadModel readModel, ArticleProjection projection, Catalogue catalogue) {
        this.readModel = readModel;
        this.projection = projection;
        this.catalogue = catalogue;
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
        return newest(ArticleProjection.SECTION, slugs, atMost);
    }

    /** The newest that name a section, a tag or an author. */
    public List<PublishedArticle> newest(Subject subject, int atMost) {
        var field = switch (subject.kind()) {
            case SECTION -> ArticleProjection.SECTION;
            case TAG -> ArticleProjection.TAGS;
            case AUTHOR -> ArticleProjection.AUTHORS;
        };
        return newest(field, catalogue.references(subject), atMost);
    }

    private List<PublishedArticle> newest(String field, Set<String> names, int atMost) {
        var found = readModel
                .served(projection)
                .find(and(LIVE, in(field, names)))
                .sort(Sorts.descending(ArticleProjection.PUBLISHED_AT, "_id"))
                .limit(atMost);
        return read(found).into(new ArrayList<>());
    }

    private MongoIterable<PublishedArticle> read(Bson which) {
        return read(readModel.served(projection).find(which));
    }

    private MongoIterable<PublishedArticle> read(FindIterable<Document> found) {
        return found.projection(WITHOUT_BODY)
                .map(ArticleList::withoutBody)
                .map(projection::article)
                .map(catalogue::current);
    }

    /** As an article is written that has none. */
    private static Document withoutBody(Document document) {
        document.get(ArticleProjection.ARTICLE, Document.class).append(BODY, List.of());
        return document;
    }
}
