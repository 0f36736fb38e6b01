package broadsheet.feed.archive;

import com.mongodb.MongoException;
import java.time.Duration;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/** Compares the archive with the store whenever it is in doubt. */
final class ComparingArchive implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(ComparingArchive.class);
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(500);

    private final Upkeep upkeep;
    private volatile Optional<Thread> working = Optional.empty();

    ComparingArchive(Upkeep upkeep) {
        this.upkeep = upkeep;
    }

    @Override
    public void start() {
        working = Optional.of(Thread.ofPlatform().name("archive").daemon().start(this::work));
    }

    @Override
    public void stop() {
        working.ifPresent(Thread::interrupt);
        working = Optional.empty();
    }

    @Override
    public boolean isRunning() {
        return working.isPresent();
    }

    private void work() {
        try {
            while (!Thread.currentThread().isInterrupted()) {
                if (upkeep.isInDoubt()) {
                    compare();
                }
                Thread.sleep(BETWEEN_LOOKS);
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    private void compare() {
        try {
            upkeep.compare();
        } catch (MongoException e) {
            LOG.debug("The archive can't be compared now, it is tried again: {}", e.getMessage());
        } catch (RuntimeException e) {
            LOG.error("The archive can't be compared now, it is tried again", e);
        }
    }
}
