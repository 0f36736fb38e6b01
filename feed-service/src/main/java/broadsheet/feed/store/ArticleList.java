package broadsheet.feed.store;

import static com.mongodb.client.model.Filters.eq;

import broadsheet.events.PublishedArticle;
import broadsheet.feed.site.Catalogue;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Projections;
import java.util.List;
import java.util.function.Consumer;
import org.bson.Document;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** All articles that readers see, without their bodies: what a list of 100,000 can be made of in passing. */
public final class ArticleList {

    private static final String BODY = "body";

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
        documents
                .find(eq(ArticleDocument.LIVE, true))
                .projection(Projections.exclude(ArticleDocument.ARTICLE + "." + BODY))
                .map(document ->
                        document.get(ArticleDocument.ARTICLE, Document.class).append(BODY, List.of()))
                .map(article -> json.convertValue(article, PublishedArticle.class))
                .map(catalogue::current)
                .forEach(listener);
    }
}
