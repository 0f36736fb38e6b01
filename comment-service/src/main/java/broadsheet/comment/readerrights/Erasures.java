package broadsheet.comment.readerrights;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.exists;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.set;
import static com.mongodb.client.model.Updates.unset;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.UpdateOptions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.bson.Document;

/** Who is to be erased, and who has been. */
final class Erasures {

    private static final String ASKED_AT = "askedAt";
    private static final String DONE_AT = "doneAt";

    private final MongoCollection<Document> documents;

    Erasures(MongoCollection<Document> documents) {
        this.documents = documents;
    }

    void index() {
        documents.createIndex(Indexes.ascending(DONE_AT));
    }

    void ask(String readerId, Instant at) {
        documents.updateOne(
                eq("_id", readerId),
                combine(set(ASKED_AT, Date.from(at)), unset(DONE_AT)),
                new UpdateOptions().upsert(true));
    }

    Optional<Erasure> find(String readerId) {
        return Optional.ofNullable(documents.find(eq("_id", readerId)).first()).map(Erasures::read);
    }

    List<Erasure> undone() {
        return documents.find(exists(DONE_AT, false)).map(Erasures::read).into(new ArrayList<>());
    }

    /** Changes nothing when it has been asked for again since. */
    void done(Erasure erasure, Instant at) {
        documents.updateOne(
                and(eq("_id", erasure.readerId()), eq(ASKED_AT, Date.from(erasure.askedAt()))),
                set(DONE_AT, Date.from(at)));
    }

    private static Erasure read(Document document) {
        var doneAt = document.getDate(DONE_AT);
        return new Erasure(
                document.getString("_id"),
                document.getDate(ASKED_AT).toInstant(),
                doneAt == null ? null : doneAt.toInstant());
    }
}
