package broadsheet.outbox;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.lte;
import static com.mongodb.client.model.Filters.size;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.pull;
import static com.mongodb.client.model.Updates.set;
import static com.mongodb.client.model.Updates.unset;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.ReturnDocument;
import com.mongodb.client.model.Sorts;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/** Who may send a document's letters: each step is one conditional update, so any number of relays share the work. */
final class Leases {

    private static final FindOneAndUpdateOptions OUTBOX_BEFORE = new FindOneAndUpdateOptions()
            .projection(Projections.include(Outbox.FIELD))
            .returnDocument(ReturnDocument.BEFORE);
    private static final FindOneAndUpdateOptions OUTBOX_AFTER = new FindOneAndUpdateOptions()
            .projection(Projections.include(Outbox.FIELD))
            .returnDocument(ReturnDocument.AFTER);

    private final MongoCollection<Document> documents;
    private final Duration duration;
    private final Doubts doubts;
    private final InstantSource clock;

    Leases(MongoCollection<Document> documents, Duration duration, Doubts doubts, InstantSource clock) {
        this.documents = documents;
        this.duration = duration;
        this.doubts = doubts;
        this.clock = clock;
    }

    /** Ids of documents with letters that nobody is sending, those that wait longest first. */
    List<Object> due(int atMost) {
        return documents
                .find(lte(Outbox.DUE, now()))
                .projection(Projections.include("_id"))
                .sort(Sorts.ascending(Outbox.DUE))
                .limit(atMost)
                .map(document -> document.get("_id"))
                .into(new ArrayList<>());
    }

    /** Takes a document; empty when it has nothing to send or another relay holds it. */
    Optional<Lease> take(Object id) {
        var holder = UUID.randomUUID().toString();
        var taken = documents.findOneAndUpdate(
                and(eq("_id", id), lte(Outbox.DUE, now())),
                combine(set(Outbox.DUE, end()), set(Outbox.HOLDER, holder)),
                OUTBOX_BEFORE);
        return lease(taken, id, holder, outbox -> outbox.containsKey("holder"));
    }

    /** Makes the lease last its full time again; false when another relay has taken the document. */
    boolean renew(Lease lease) {
        var held = documents.updateOne(held(lease), set(Outbox.DUE, end())).getMatchedCount() == 1;
        if (!held) {
            doubts.raise(lease.documentId());
        }
        return held;
    }

    /** Removes the letters, which have been sent; the lease on what came in meanwhile, or empty when all is sent. */
    Optional<Lease> remove(Lease lease) {
        var nothingElse = and(held(lease), size(Outbox.LETTERS, lease.letters().size()));
        if (isCleared(lease, nothingElse) || isKept(lease, nothingElse)) {
            return Optional.empty();
        }
        var rest = documents.findOneAndUpdate(
                held(lease), combine(pull(Outbox.LETTERS, sent(lease)), set(Outbox.DUE, end())), OUTBOX_AFTER);
        if (rest == null) {
            doubts.raise(lease.documentId());
        }
        return lease(rest, lease.documentId(), lease.holder(), _ -> lease.isInDoubt());
    }

    private boolean isCleared(Lease lease, Bson nothingElse) {
        return !lease.isInDoubt()
                && documents
                                .updateOne(and(nothingElse, doubts.none()), unset(Outbox.FIELD))
                                .getMatchedCount()
                        == 1;
    }

    private boolean isKept(Lease lease, Bson nothingElse) {
        var kept = combine(unset(Outbox.LETTERS), unset(Outbox.DUE), unset(Outbox.HOLDER), doubts.keeping(lease));
        return documents.updateOne(nothingElse, kept).getMatchedCount() == 1;
    }

    /** Gives the document back, to be taken again not before {@code pause} has passed. */
    void postpone(Lease lease, Duration pause) {
        documents.updateOne(
                held(lease), set(Outbox.DUE, Date.from(clock.instant().plus(pause))));
    }

    private static Bson held(Lease lease) {
        return and(eq("_id", lease.documentId()), eq(Outbox.HOLDER, lease.holder()));
    }

    private static Document sent(Lease lease) {
        return new Document(
                "id",
                new Document("$in", lease.letters().stream().map(Letter::id).toList()));
    }

    private static Optional<Lease> lease(
            @Nullable Document document, Object id, String holder, Predicate<Document> isInDoubt) {
        return Optional.ofNullable(document)
                .map(found -> found.get(Outbox.FIELD, Document.class))
                .map(outbox -> new Lease(id, holder, letters(outbox), isInDoubt.test(outbox)));
    }

    private static List<Letter> letters(Document outbox) {
        return outbox.getList("letters", Document.class).stream()
                .map(Letter::from)
                .toList();
    }

    private Date now() {
        return Date.from(clock.instant());
    }

    private Date end() {
        return Date.from(clock.instant().plus(duration));
    }

    /**
     * The right to send these letters of a document, until the lease ends.
     *
     * @param isInDoubt whether one who held the document before may have sent them, without having been answered
     */
    record Lease(Object documentId, String holder, List<Letter> letters, boolean isInDoubt) {}
}
