package broadsheet.feed.store;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.lt;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoBulkWriteException;
import com.mongodb.bulk.BulkWriteError;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.ReplaceOneModel;
import com.mongodb.client.model.ReplaceOptions;
import java.util.ArrayList;
import java.util.List;
import org.bson.Document;

/** Writes documents in bulk, each only if its {@code version} is newer than what is there. */
final class NewestWins {

    static final String VERSION = "version";

    private static final ReplaceOptions UPSERT = new ReplaceOptions().upsert(true);
    private static final BulkWriteOptions UNORDERED = new BulkWriteOptions().ordered(false);

    private NewestWins() {}

    /**
     * A replacement that finds no older version inserts, and fails on the id if there is one that is as new. That
     * failure is tried once more, since the document may have been inserted by another process at that moment, and be
     * older.
     */
    static void write(MongoCollection<Document> collection, List<Document> newest) {
        var refused = attempt(collection, newest);
        if (!refused.isEmpty()) {
            attempt(collection, refused);
        }
    }

    private static List<Document> attempt(MongoCollection<Document> collection, List<Document> documents) {
        try {
            collection.bulkWrite(documents.stream().map(NewestWins::replacement).toList(), UNORDERED);
            return List.of();
        } catch (MongoBulkWriteException e) {
            if (e.getWriteConcernError() != null || !e.getWriteErrors().stream().allMatch(NewestWins::isTaken)) {
                throw e;
            }
            var refused = new ArrayList<Document>();
            e.getWriteErrors().forEach(error -> refused.add(documents.get(error.getIndex())));
            return refused;
        }
    }

    private static ReplaceOneModel<Document> replacement(Document document) {
        var older = and(eq("_id", document.get("_id")), lt(VERSION, document.get(VERSION)));
        return new ReplaceOneModel<>(older, document, UPSERT);
    }

    private static boolean isTaken(BulkWriteError error) {
        return ErrorCategory.fromErrorCode(error.getCode()) == ErrorCategory.DUPLICATE_KEY;
    }
}
