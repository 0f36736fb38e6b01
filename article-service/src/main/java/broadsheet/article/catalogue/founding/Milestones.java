package broadsheet.article.catalogue.founding;

import static com.mongodb.client.model.Filters.eq;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.ReplaceOptions;
import org.bson.Document;

/** What is done once in the life of a newsroom, and is done. */
final class Milestones {

    private final MongoCollection<Document> documents;

    Milestones(MongoCollection<Document> documents) {
        this.documents = documents;
    }

    boolean isReached(String name) {
        return documents.find(eq("_id", name)).first() != null;
    }

    void reached(String name) {
        documents.replaceOne(eq("_id", name), new Document("_id", name), new ReplaceOptions().upsert(true));
    }
}
