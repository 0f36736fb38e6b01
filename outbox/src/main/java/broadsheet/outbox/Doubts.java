package broadsheet.outbox;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.exists;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.lte;
import static com.mongodb.client.model.Filters.or;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.set;
import static com.mongodb.client.model.Updates.unset;

import broadsheet.outbox.Leases.Lease;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Projections;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import org.bson.Document;
import org.bson.conversions.Bson;

/**
 * Puts right what may come late. Of letters that were sent without an answer, or that were taken over from a relay
 * which never gave them back, a copy may still be on its way, and arrive after newer ones. A compacted topic would keep
 * it in their stead. So the newest letter stays in the document, and is sent once more after a while: as an echo.
 *
 * <p>{@code outbox.doubt: {letters: [the newest], since: date, echo: date}}; {@code echo} is gone once it was sent. A
 * relay that finds that its lease was over before it had done asks for another. The letter is forgotten with the first
 * change after a day.
 */
final class Doubts {

    private static final String LETTERS = Outbox.DOUBT + ".letters";
    private static final String SINCE = Outbox.DOUBT + ".since";
    private static final String ECHO = Outbox.DOUBT + ".echo";
    private static final Duration REMEMBERED = Duration.ofDays(1);

    private final MongoCollection<Document> documents;
    private final Duration echoAfter;
    private final InstantSource clock;

    Doubts(MongoCollection<Document> documents, Duration echoAfter, InstantSource clock) {
        this.documents = documents;
        this.echoAfter = echoAfter;
        this.clock = clock;
    }

    /** Makes the index by which the sweep finds documents with an echo to send. */
    void index() {
        documents.createIndex(Indexes.ascending(ECHO), new IndexOptions().sparse(true));
    }

    /** That a document has no doubt, or only one that is no longer to be remembered. */
    Bson none() {
        return or(
                exists(Outbox.DOUBT, false), lt(SINCE, Date.from(clock.instant().minus(REMEMBERED))));
    }

    /** The part of an update by which a document whose letters have all been sent keeps the newest. */
    Bson keeping(Lease lease) {
        var newest = set(LETTERS, List.of(lease.letters().getLast().toDocument()));
        var now = clock.instant();
        return lease.isInDoubt()
                ? combine(newest, set(SINCE, Date.from(now)), set(ECHO, Date.from(now.plus(echoAfter))))
                : newest;
    }

    /** What was sent under a lease that was over may have come late: an echo is due. */
    void raise(Object id) {
        documents.updateOne(and(eq("_id", id), exists(Outbox.DOUBT)), set(ECHO, Date.from(clock.instant())));
    }

    /** Has the echoes that are due sent as letters; the ids of their documents. */
    List<Object> post(int atMost) {
        var due = documents
                .find(lte(ECHO, Date.from(clock.instant())))
                .projection(Projections.include(LETTERS))
                .limit(atMost)
                .into(new ArrayList<>());
        due.forEach(this::post);
        return due.stream().map(document -> document.get("_id")).toList();
    }

    private void post(Document document) {
        var id = document.get("_id");
        var doubt = document.get(Outbox.FIELD, Document.class).get("doubt", Document.class);
        var newest = doubt.getList("letters", Document.class);
        var asRead = and(eq("_id", id), eq(LETTERS + ".id", newest.getFirst().getString("id")));
        var posted = documents.updateOne(
                and(asRead, exists(Outbox.LETTERS, false)),
                combine(set(Outbox.LETTERS, newest), set(Outbox.DUE, Date.from(clock.instant())), unset(ECHO)));
        if (posted.getMatchedCount() == 0) {
            // A newer letter waits already: it is the echo
            documents.updateOne(and(asRead, exists(Outbox.LETTERS)), unset(ECHO));
        }
    }
}
