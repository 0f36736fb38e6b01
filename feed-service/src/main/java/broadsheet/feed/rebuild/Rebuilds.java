package broadsheet.feed.rebuild;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.lte;
import static com.mongodb.client.model.Filters.or;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.set;

import broadsheet.feed.rebuild.Rebuild.Part;
import broadsheet.feed.rebuild.Rebuild.State;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.ReturnDocument;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.Updates;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.bson.Document;
import org.bson.conversions.Bson;

/** What is written down of each rebuild, and which replica is at it: by a lease, which each note makes last again. */
final class Rebuilds {

    private static final String OWNER = "owner";
    private static final String LEASED_UNTIL = "leasedUntil";
    private static final FindOneAndUpdateOptions AFTER =
            new FindOneAndUpdateOptions().returnDocument(ReturnDocument.AFTER);

    private final String me = UUID.randomUUID().toString();
    private final MongoCollection<Document> documents;
    private final Duration lease;
    private final InstantSource clock;

    Rebuilds(MongoCollection<Document> documents, Duration lease, InstantSource clock) {
        this.documents = documents;
        this.lease = lease;
        this.clock = clock;
    }

    Optional<Rebuild> find(long number) {
        return Optional.ofNullable(documents.find(eq("_id", number)).first()).map(RebuildDocument::read);
    }

    /** Writes it down, for the first who gets to it. */
    void enter(long number) {
        var first = RebuildDocument.first(clock.instant()).append(LEASED_UNTIL, Date.from(Instant.EPOCH));
        documents.updateOne(eq("_id", number), new Document("$setOnInsert", first), new UpdateOptions().upsert(true));
    }

    /** Takes it over; empty while another replica is at it. */
    Optional<Rebuild> claim(long number) {
        var free = and(eq("_id", number), or(eq(OWNER, me), lte(LEASED_UNTIL, now())));
        var claimed = documents.findOneAndUpdate(free, combine(set(OWNER, me), renewed()), AFTER);
        return Optional.ofNullable(claimed).map(RebuildDocument::read);
    }

    /** Notes how far it is; false if another replica has taken it over. */
    boolean note(long number, List<Part> parts) {
        return update(number, RebuildDocument.parts(parts));
    }

    void noteSwitched(long number) {
        update(number, combine(RebuildDocument.state(State.SWITCHED), set(RebuildDocument.SWITCHED_AT, now())));
    }

    void noteDone(long number) {
        update(number, combine(RebuildDocument.state(State.DONE), set(RebuildDocument.FINISHED_AT, now())));
    }

    private boolean update(long number, Bson change) {
        var mine = and(eq("_id", number), eq(OWNER, me));
        return documents.updateOne(mine, combine(change, renewed())).getMatchedCount() == 1;
    }

    private Bson renewed() {
        return Updates.set(LEASED_UNTIL, Date.from(clock.instant().plus(lease)));
    }

    private Date now() {
        return Date.from(clock.instant());
    }
}
