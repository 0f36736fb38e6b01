package broadsheet.comment.storage;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.lte;
import static com.mongodb.client.model.Filters.or;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.Updates;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.concurrent.TimeUnit;
import org.bson.Document;

/** What readers have said a moment ago: a claim for each, which of several instances only one can get. */
public final class Repetitions {

    private static final String UNTIL = "until";
    private static final String ATTEMPT = "attempt";
    private static final String READER_ID = "readerId";

    private final MongoCollection<Document> claims;

    Repetitions(MongoCollection<Document> claims) {
        this.claims = claims;
    }

    void index() {
        claims.createIndex(Indexes.ascending(UNTIL), new IndexOptions().expireAfter(1L, TimeUnit.HOURS));
        claims.createIndex(Indexes.ascending(READER_ID));
    }

    /**
     * Claims that something is said for the first time in a while.
     *
     * @param reader who says it
     * @param what identifies reader and words
     * @param attempt the same attempt may claim again: it is a retry
     * @return false if somebody else has claimed it, and the time isn't over
     */
    public boolean claim(String reader, String what, String attempt, Instant now, Duration window) {
        var free = and(eq("_id", what), or(lte(UNTIL, Date.from(now)), eq(ATTEMPT, attempt)));
        var claim = Updates.combine(
                Updates.set(UNTIL, Date.from(now.plus(window))),
                Updates.set(ATTEMPT, attempt),
                Updates.setOnInsert(READER_ID, reader));
        try {
            claims.updateOne(free, claim, new UpdateOptions().upsert(true));
            return true;
        } catch (MongoWriteException e) {
            if (e.getError().getCategory() == ErrorCategory.DUPLICATE_KEY) {
                return false;
            }
            throw e;
        }
    }

    /** Gives a claim back when what it was for did not come to be. */
    public void release(String what, String attempt) {
        claims.deleteOne(and(eq("_id", what), eq(ATTEMPT, attempt)));
    }

    /** Forgets what a reader has said. */
    public void forget(String reader) {
        claims.deleteMany(eq(READER_ID, reader));
    }

    /** Forgets what was claimed until a time. */
    public void forget(Instant until) {
        claims.deleteMany(lte(UNTIL, Date.from(until)));
    }
}
