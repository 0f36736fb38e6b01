package broadsheet.feed.pressroom;

import broadsheet.feed.pressroom.Desk.Told;
import com.mongodb.MongoException;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What could not be pressed, each by itself, so that what never can be holds nothing else up. It is tried again some
 * times, since the cause may pass. Used by one thread.
 */
final class Failures {

    static final Duration PAUSE = Duration.ofSeconds(1);
    private static final Logger LOG = LoggerFactory.getLogger(Pressroom.class);
    private static final int TRIES = 5;

    private final String name;
    private final Map<Told, Integer> tries = new LinkedHashMap<>();
    private long tried = System.nanoTime() - PAUSE.toNanos();

    /**
     * Nothing has failed yet.
     *
     * @param name what is pressed, for the log
     */
    Failures(String name) {
        this.name = name;
    }

    boolean isEmpty() {
        return tries.isEmpty();
    }

    void add(Told told, RuntimeException cause) {
        LOG.error("The {} stay as they are, since pressing {} failed", name, told, cause);
        told.eachAlone().forEach(one -> tries.put(one, 0));
    }

    /**
     * Tries again, if it was not just now that it tried.
     *
     * @throws MongoException if the database can't be read: then that was no try
     */
    void retry(Consumer<Told> press) {
        if (isEmpty() || System.nanoTime() - tried < PAUSE.toNanos()) {
            return;
        }
        tried = System.nanoTime();
        for (var one : List.copyOf(tries.keySet())) {
            try {
                press.accept(one);
                tries.remove(one);
            } catch (MongoException e) {
                throw e;
            } catch (RuntimeException e) {
                failedAgain(one, e);
            }
        }
    }

    private void failedAgain(Told one, RuntimeException e) {
        if (tries.merge(one, 1, Integer::sum) == TRIES) {
            tries.remove(one);
            LOG.error("The {} stay without {}, which can't be pressed however often it is tried", name, one, e);
        }
    }
}
