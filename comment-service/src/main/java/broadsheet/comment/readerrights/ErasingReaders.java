package broadsheet.comment.readerrights;

import java.time.Duration;
import java.time.InstantSource;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Erases readers. What is asked for is written down first and done then: an instance that is killed meanwhile leaves it
 * to any other. Two may be at it at once, since each step is one that may be done again.
 */
@Component
class ErasingReaders implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(ErasingReaders.class);
    private static final Duration BETWEEN_LOOKS = Duration.ofSeconds(5);

    private final Erasures erasures;
    private final List<Traces> traces;
    private final InstantSource clock;
    private final Semaphore asked = new Semaphore(0);
    private final Set<String> failing = new HashSet<>();
    private volatile Optional<Thread> looking = Optional.empty();
    private boolean unreadable;

    ErasingReaders(Erasures erasures, List<Traces> traces, InstantSource clock) {
        this.erasures = erasures;
        this.traces = traces;
        this.clock = clock;
    }

    /** Returns once it is sure that it will be done. */
    void erase(String readerId) {
        erasures.ask(readerId, clock.instant());
        asked.release();
    }

    @Override
    public void start() {
        looking = Optional.of(Thread.ofVirtual().name("erasing").start(this::look));
    }

    @Override
    public void stop() {
        looking.ifPresent(Thread::interrupt);
        looking = Optional.empty();
    }

    @Override
    public boolean isRunning() {
        return looking.isPresent();
    }

    private void look() {
        try {
            while (!Thread.currentThread().isInterrupted()) {
                doAll();
                var _ = asked.tryAcquire(BETWEEN_LOOKS.toMillis(), TimeUnit.MILLISECONDS);
                asked.drainPermits();
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    private void doAll() {
        try {
            erasures.undone().forEach(this::finish);
            unreadable = false;
        } catch (RuntimeException e) {
            if (!unreadable && isRunning()) {
                LOG.warn("The erasures can't be read now, they are done later: {}", e.toString());
            }
            unreadable = true;
        }
    }

    /** One reader's trouble must not keep the others waiting; it is told once, and tried again. */
    private void finish(Erasure erasure) {
        try {
            traces.forEach(place -> place.erase(erasure.readerId()));
            erasures.done(erasure, clock.instant());
            failing.remove(erasure.readerId());
            LOG.info("{} is erased, as asked for at {}", erasure.readerId(), erasure.askedAt());
        } catch (RuntimeException e) {
            if (failing.add(erasure.readerId())) {
                LOG.error("{} can't be erased yet, it is tried again", erasure.readerId(), e);
            }
        }
    }
}
