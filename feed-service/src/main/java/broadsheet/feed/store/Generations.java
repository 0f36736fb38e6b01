package broadsheet.feed.store;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.set;
import static com.mongodb.client.model.Updates.setOnInsert;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.UpdateOptions;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.LongStream;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/**
 * Which generation of the read model is served, and which is being built: one document, so that every replica goes over
 * to another generation at once. The first is 0; what was tells nothing of it, since no number is used twice.
 */
public final class Generations {

    /** How long a replica believes what it last read, where being late does no harm. */
    private static final Duration BELIEVED = Duration.ofSeconds(2);

    private static final Bson THE_ONE = eq("_id", "readModel");
    private static final String SERVED = "served";
    private static final String LAST = "last";
    private static final String UNFINISHED = "unfinished";

    private final MongoCollection<Document> documents;
    private final AtomicReference<@Nullable Known> known = new AtomicReference<>();

    Generations(MongoCollection<Document> documents) {
        this.documents = documents;
    }

    /** Writes down that the first is served, unless it is written what is. */
    void begin() {
        var first = combine(setOnInsert(SERVED, 0L), setOnInsert(LAST, 0L), setOnInsert(UNFINISHED, null));
        try {
            documents.updateOne(THE_ONE, first, new UpdateOptions().upsert(true));
        } catch (MongoWriteException e) {
            // Another replica was first
            if (e.getError().getCategory() != ErrorCategory.DUPLICATE_KEY) {
                throw e;
            }
        }
    }

    /** How things are now. */
    public State read() {
        var document = documents.find(THE_ONE).first();
        var state = document == null ? State.FIRST : State.of(document);
        known.accumulateAndGet(new Known(state.served(), System.nanoTime()), Known::newer);
        return state;
    }

    /** What is served, as it was not long ago. */
    long served() {
        var last = known.get();
        return last == null || last.isOld() ? read().served() : last.served();
    }

    /** Begins another one; empty while there is one that isn't finished. */
    public Optional<Long> beginNext() {
        var state = read();
        var next = state.last() + 1;
        var nobodyElse = and(THE_ONE, eq(LAST, state.last()), eq(UNFINISHED, null));
        return update(nobodyElse, combine(set(LAST, next), set(UNFINISHED, next)))
                ? Optional.of(next)
                : Optional.empty();
    }

    /** Has one served from now on that was being built; false if it isn't any more. */
    public boolean serve(long generation) {
        return update(and(THE_ONE, eq(UNFINISHED, generation)), set(SERVED, generation));
    }

    /** Ends the work on one, after which another may be begun. */
    public void finish(long generation) {
        update(and(THE_ONE, eq(UNFINISHED, generation)), set(UNFINISHED, null));
    }

    private boolean update(Bson which, Bson change) {
        return documents.updateOne(which, change).getMatchedCount() == 1;
    }

    /**
     * How things are.
     *
     * @param last the newest that was ever begun
     * @param unfinished the one that is being built, or that is served already while the one before is still there
     */
    public record State(long served, long last, @Nullable Long unfinished) {

        private static final State FIRST = new State(0, 0, null);

        private static State of(Document document) {
            return new State(document.getLong(SERVED), document.getLong(LAST), document.getLong(UNFINISHED));
        }

        /** Those in which what happens now is to be kept; the one that is served comes last, so it is never ahead. */
        long[] kept() {
            return unfinished == null || unfinished == served
                    ? LongStream.of(served).toArray()
                    : LongStream.of(unfinished, served).toArray();
        }
    }

    private record Known(long served, long at) {

        boolean isOld() {
            return System.nanoTime() - at > BELIEVED.toNanos();
        }

        /** Of two that were read at the same time, either may have come first: numbers only grow. */
        static Known newer(@Nullable Known one, @Nullable Known other) {
            if (one == null || other == null) {
                return one == null ? Objects.requireNonNull(other) : one;
            }
            return one.served() > other.served() ? one : other;
        }
    }
}
