package broadsheet.article.catalogue.storage;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.exists;
import static com.mongodb.client.model.Filters.in;

import broadsheet.article.catalogue.entry.Filed;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Updates;
import java.util.Collection;
import java.util.function.Supplier;
import org.bson.Document;
import org.bson.conversions.Bson;

/**
 * What is left of entries that were merged into others, and keeps their slugs and names. When the other is deleted in
 * the end, or was in the moment of the merger, these are nobody's: they are given back when somebody wants them.
 */
final class Signposts {

    private static final Bson A_SIGNPOST = exists(EntryDocument.REPLACED_BY);

    private final MongoCollection<Document> documents;
    private final CatalogueReading reading;

    Signposts(MongoCollection<Document> documents, CatalogueReading reading) {
        this.documents = documents;
        this.reading = reading;
    }

    /** Writes an entry; once more if keys that it has were in the way and lead nowhere. */
    <T> T withFreeKeys(Filed entry, Supplier<T> write) {
        try {
            return write.get();
        } catch (MongoWriteException e) {
            if (Taken.isDuplicate(e) && isAnyGivenBack(Key.of(entry))) {
                return write.get();
            }
            throw e;
        }
    }

    private boolean isAnyGivenBack(Collection<String> keys) {
        var isAny = false;
        for (var document : documents.find(and(in(EntryDocument.KEYS, keys), A_SIGNPOST))) {
            if (reading.current(EntryDocument.read(document)).isEmpty()) {
                documents.updateOne(and(eq("_id", document.get("_id")), A_SIGNPOST), Updates.unset(EntryDocument.KEYS));
                isAny = true;
            }
        }
        return isAny;
    }
}
