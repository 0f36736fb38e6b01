package broadsheet.feed.live;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/** One browser that has a front open. Only the newest telling waits for it: it needs no other. */
final class Listener {

    private final String front;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition somethingIsNew = lock.newCondition();
    private String has;
    private @Nullable Telling waiting;
    private boolean ended;

    /**
     * Somebody who listens.
     *
     * @param front the address of the front
     * @param has the id of what the browser was told last; empty if it was told nothing
     */
    Listener(String front, String has) {
        this.front = front;
        this.has = has;
    }

    String front() {
        return front;
    }

    void tell(Telling telling) {
        lock.lock();
        try {
            waiting = telling.id().equals(has) ? null : telling;
            somethingIsNew.signal();
        } finally {
            lock.unlock();
        }
    }

    void end() {
        lock.lock();
        try {
            ended = true;
            somethingIsNew.signal();
        } finally {
            lock.unlock();
        }
    }

    boolean isOpen() {
        lock.lock();
        try {
            return !ended;
        } finally {
            lock.unlock();
        }
    }

    /** Waits for something that the browser hasn't got; empty when there is none for so long, or no more. */
    Optional<Telling> next(Duration patience) throws InterruptedException {
        lock.lock();
        try {
            var left = patience.toNanos();
            while (waiting == null && !ended && left > 0) {
                left = somethingIsNew.awaitNanos(left);
            }
            var next = Optional.ofNullable(waiting);
            waiting = null;
            next.ifPresent(telling -> has = telling.id());
            return next;
        } finally {
            lock.unlock();
        }
    }

    /** Lets news gather; returns at once when there will be none. */
    void rest(Duration rest) throws InterruptedException {
        lock.lock();
        try {
            var left = rest.toNanos();
            while (!ended && left > 0) {
                left = somethingIsNew.awaitNanos(left);
            }
        } finally {
            lock.unlock();
        }
    }
}
