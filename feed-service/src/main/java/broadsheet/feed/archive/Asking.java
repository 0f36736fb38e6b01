package broadsheet.feed.archive;

import com.mongodb.MongoClientException;
import com.mongodb.MongoException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongSupplier;
import java.util.function.Supplier;

/**
 * Asks the store, which may be away: that takes seconds to find out. Whoever does so does it for all who ask in the
 * next seconds; from then on one at a time finds out whether it is back.
 */
final class Asking {

    private static final long ASK_AGAIN_AFTER = Duration.ofSeconds(5).toNanos();
    private static final long NOT_AWAY = Long.MIN_VALUE;

    private final LongSupplier nanoTime;
    private final AtomicLong away = new AtomicLong(NOT_AWAY);

    /**
     * Nobody has found the store away yet.
     *
     * @param nanoTime a clock that never goes back
     */
    Asking(LongSupplier nanoTime) {
        this.nanoTime = nanoTime;
    }

    /**
     * What the store says; what is known otherwise if it is away.
     *
     * @throws MongoException if it is away and nothing is known
     */
    <T> Optional<T> ask(Supplier<Optional<T>> store, Supplier<Optional<T>> otherwise) {
        if (!mayAsk()) {
            return Optional.of(otherwise.get().orElseThrow(() -> new MongoClientException("It was away just now")));
        }
        try {
            var found = store.get();
            away.set(NOT_AWAY);
            return found;
        } catch (MongoException e) {
            away.set(nanoTime.getAsLong());
            // As it was last known is better than nothing
            return Optional.of(otherwise.get().orElseThrow(() -> e));
        }
    }

    private boolean mayAsk() {
        var since = away.get();
        if (since == NOT_AWAY) {
            return true;
        }
        var now = nanoTime.getAsLong();
        return now - since >= ASK_AGAIN_AFTER && away.compareAndSet(since, now);
    }
}
