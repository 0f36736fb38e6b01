package broadsheet.feed.pressroom;

import com.mongodb.MongoException;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A thread that presses what it is told of: whatever is told while it presses is pressed together next. What can't be
 * pressed is tried again some times, each by itself, so that it holds nothing else up.
 */
final class Desk implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Pressroom.class);
    private static final Duration PAUSE_AFTER_TROUBLE = Duration.ofSeconds(1);

    private final String name;
    private final Duration rest;
    private final Duration patience;
    private final Consumer<Told> press;
    private final Thread thread;
    private final Semaphore bell = new Semaphore(0);
    private final Set<String> waiting = ConcurrentHashMap.newKeySet();
    private final Set<String> renamed = ConcurrentHashMap.newKeySet();
    private final AtomicBoolean everythingWaits = new AtomicBoolean();

    /** For its own thread. */
    private final Failures failures;

    /**
     * A desk that doesn't work yet.
     *
     * @param name what it presses, for the log
     * @param rest how long it lets changes gather after it has pressed
     * @param patience after how long without a change it presses what changes by the clock
     * @param press does it
     */
    Desk(String name, Duration rest, Duration patience, Consumer<Told> press) {
        this.name = name;
        this.rest = rest;
        this.patience = patience;
        this.press = press;
        this.failures = new Failures(name);
        thread = Thread.ofPlatform().name("pressing-" + name.replace(' ', '-')).unstarted(this::work);
    }

    /** Tells of articles that changed. Returns at once. */
    void tell(Set<String> articleIds) {
        waiting.addAll(articleIds);
        bell.release();
    }

    /** Tells of sections, tags and authors that are called differently. Returns at once. */
    void tellOfSubjects(Set<String> subjectIds) {
        renamed.addAll(subjectIds);
        bell.release();
    }

    /** Tells that anything may have changed. Returns at once. */
    void tellOfEverything() {
        everythingWaits.set(true);
        bell.release();
    }

    void open() {
        thread.start();
    }

    @Override
    public void close() {
        thread.interrupt();
    }

    private void work() {
        try {
            while (true) {
                var atMost = failures.isEmpty() ? patience : Failures.PAUSE;
                if (bell.tryAcquire(atMost.toMillis(), TimeUnit.MILLISECONDS)) {
                    bell.drainPermits();
                }
                if (pressWaiting()) {
                    Thread.sleep(rest);
                } else {
                    Thread.sleep(PAUSE_AFTER_TROUBLE);
                    bell.release();
                }
            }
        } catch (InterruptedException _) {
            LOG.debug("Nobody presses {} any more", name);
        }
    }

    /** False if the database is away: then it must be tried again. */
    private boolean pressWaiting() {
        var told = new Told(everythingWaits.getAndSet(false), Set.copyOf(waiting), Set.copyOf(renamed));
        waiting.removeAll(told.articleIds());
        renamed.removeAll(told.subjectIds());
        try {
            press(told);
            failures.retry(press);
            return true;
        } catch (MongoException e) {
            LOG.warn("The {} stay as they are, since the database can't be read: {}", name, e.getMessage());
            return false;
        }
    }

    private void press(Told told) {
        try {
            press.accept(told);
        } catch (MongoException e) {
            waiting.addAll(told.articleIds());
            renamed.addAll(told.subjectIds());
            everythingWaits.compareAndSet(false, told.everything());
            throw e;
        } catch (RuntimeException e) {
            failures.add(told, e);
        }
    }

    /**
     * What may have changed.
     *
     * @param articleIds what certainly did
     * @param subjectIds sections, tags and authors that are called differently
     */
    record Told(boolean everything, Set<String> articleIds, Set<String> subjectIds) {

        /** The same in parts, none of which can keep another from being pressed. */
        Stream<Told> eachAlone() {
            return Stream.of(
                            everything ? Stream.of(new Told(true, Set.of(), Set.of())) : Stream.<Told>empty(),
                            subjectIds.stream().map(id -> new Told(false, Set.of(), Set.of(id))),
                            articleIds.stream().map(id -> new Told(false, Set.of(id), Set.of())))
                    .flatMap(parts -> parts);
        }

        /** Whether only the clock has had it pressed. */
        boolean isNothing() {
            return !everything && articleIds.isEmpty() && subjectIds.isEmpty();
        }
    }
}
