package broadsheet.article.storage;

import static com.mongodb.client.model.Filters.eq;

import broadsheet.article.domain.TakenDown;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.Updates;
import java.time.Instant;
import java.util.Date;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.bson.Document;

/** Who has said that they purged which article, and when they first did: by the version of the takedown. */
public final class Confirmations {

    private static final UpdateOptions UPSERT = new UpdateOptions().upsert(true);
    private static final String CONSUMERS = "consumers";

    private final MongoCollection<Document> documents;

    Confirmations(MongoCollection<Document> documents) {
        this.documents = documents;
    }

    /** Notes a consumer's word; said again, the earlier time stays. */
    public void add(String articleId, long version, String consumer, Instant at) {
        var field = CONSUMERS + "." + escaped(consumer);
        documents.updateOne(eq("_id", articleId + "@" + version), Updates.min(field, Date.from(at)), UPSERT);
    }

    /** Who has confirmed that an article is gone. */
    public Map<String, Instant> of(TakenDown article) {
        var filing = article.filing();
        var id = filing.id() + "@" + filing.version().value();
        return Optional.ofNullable(documents.find(eq("_id", id)).first())
                .map(found -> found.get(CONSUMERS, Document.class))
                .map(consumers -> consumers.entrySet().stream()
                        .collect(Collectors.toMap(
                                entry -> unescaped(entry.getKey()), entry -> ((Date) entry.getValue()).toInstant())))
                .orElse(Map.of());
    }

    /** As the name of a field, which has no dot and no dollar. */
    private static String escaped(String consumer) {
        return consumer.replace("%", "%25").replace(".", "%2E").replace("$", "%24");
    }

    private static String unescaped(String field) {
        return field.replace("%24", "$").replace("%2E", ".").replace("%25", "%");
    }
}
