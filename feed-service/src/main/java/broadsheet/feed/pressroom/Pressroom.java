package broadsheet.feed.pressroom;

import com.mongodb.MongoException;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Presses what changes, in the order in which it is told, on a thread of its own: whatever is told while it presses is
 * pressed together next.
 */
public final class Pressroom implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Pressroom.class);
    private static final Duration PAUSE_AFTER_TROUBLE = Duration.ofSeconds(1);

    private final Fronts fronts;
    private final LayingOutFronts layingOut;
    private final ArticlePages pages;
    private final Whereabouts whereabouts;
    private final Thread thread = Thread.ofPlatform().name("pressroom").unstarted(this::work);
    private final Semaphore bell = new Semaphore(0);
    private final Set<String> waiting = ConcurrentHashMap.newKeySet();
    private final AtomicBoolean everythingWaits = new AtomicBoolean();

    Pressroom(Fronts fronts, LayingOutFronts layingOut, ArticlePages pages, Whereabouts whereabouts) {
        this.fronts = fronts;
        this.layingOut = layingOut;
        this.pages = pages;
        this.whereabouts = whereabouts;
    }

    /** Has everything pressed on which these articles stand or stood. Returns at once. */
    public void press(Set<String> articleIds) {
        waiting.addAll(articleIds);
        bell.release();
    }

    /** Has everything pressed afresh from the store. Returns at once. */
    public void pressEverything() {
        everythingWaits.set(true);
        bell.release();
    }

    /** Presses every front, then goes on with what changes: readers find the fronts from the first request on. */
    void open() {
        everything();
        thread.start();
    }

    @Override
    public void close() {
        thread.interrupt();
    }

    private void work() {
        try {
            while (true) {
                bell.acquire();
                bell.drainPermits();
                if (!pressWaiting()) {
                    Thread.sleep(PAUSE_AFTER_TROUBLE);
                    bell.release();
                }
            }
        } catch (InterruptedException _) {
            LOG.debug("The pressroom closes");
        }
    }

    /** False if it must be tried again. */
    private boolean pressWaiting() {
        var everything = everythingWaits.getAndSet(false);
        var articleIds = Set.copyOf(waiting);
        waiting.removeAll(articleIds);
        try {
            if (everything) {
                everything();
            } else {
                changes(articleIds);
            }
        } catch (MongoException e) {
            LOG.warn("The fronts stay as they are, since the database can't be read: {}", e.getMessage());
            waiting.addAll(articleIds);
            everythingWaits.compareAndSet(false, everything);
            return false;
        } catch (RuntimeException e) {
            LOG.error("The fronts stay as they are, since pressing {} failed", articleIds, e);
        }
        return true;
    }

    private void everything() {
        pages.forgetAll();
        whereabouts.forgetAll();
        layingOut.layOut(fronts.fill());
    }

    private void changes(Set<String> articleIds) {
        pages.forget(articleIds);
        whereabouts.forgetAll();
        layingOut.layOut(fronts.update(articleIds));
    }
}
