package broadsheet.article.webhook.delivery;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.lt;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Indexes;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.bson.Document;

/** What has been sent to webhooks, or is to be: each event once, however many webhooks want it. */
final class Bulletins {

    private final MongoCollection<Document> documents;

    Bulletins(MongoCollection<Document> documents) {
        this.documents = documents;
    }

    void index() {
        documents.createIndex(Indexes.ascending("keptAt"));
        documents.createIndex(Indexes.ascending("article"));
    }

    /** Keeps those that are not kept yet. */
    void keep(List<Bulletin> bulletins, Instant now) {
        Insertion.ofNew(
                documents,
                bulletins.stream()
                        .map(bulletin -> new Document("_id", bulletin.id())
                                .append("type", bulletin.type())
                                .append("article", bulletin.article())
                                .append("time", Date.from(bulletin.time()))
                                .append("body", bulletin.body())
                                .append("keptAt", Date.from(now)))
                        .toList());
    }

    /** The bulletin with an event's id, if it is still kept. */
    Optional<Bulletin> find(String id) {
        return Optional.ofNullable(documents.find(eq("_id", id)).first())
                .map(document -> new Bulletin(
                        id,
                        document.getString("type"),
                        document.getString("article"),
                        document.getDate("time").toInstant(),
                        document.getString("body")));
    }

    /** Removes what was said of an article before; deliveries of it that still wait come to nothing. */
    void removeOf(String article, Instant before) {
        documents.deleteMany(and(eq("article", article), lt("time", Date.from(before))));
    }

    void removeKeptBefore(Instant then) {
        documents.deleteMany(lt("keptAt", Date.from(then)));
    }
}
