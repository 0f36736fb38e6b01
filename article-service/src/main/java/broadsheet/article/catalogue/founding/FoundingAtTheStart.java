package broadsheet.article.catalogue.founding;

import com.mongodb.MongoException;
import java.time.Duration;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Founds the sections before the first request is taken, and enters tags and authors after that: of a large archive
 * there are many, and articles can be written while they come in.
 */
@Component
class FoundingAtTheStart implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(FoundingAtTheStart.class);

    private static final Duration BETWEEN_ATTEMPTS = Duration.ofSeconds(5);

    private final Founding founding;
    private volatile Optional<Thread> entering = Optional.empty();

    FoundingAtTheStart(Founding founding) {
        this.founding = founding;
    }

    /** After the indexes are made. */
    @Override
    public int getPhase() {
        return Integer.MIN_VALUE + 1;
    }

    @Override
    public void start() {
        founding.sections();
        entering = Optional.of(Thread.ofVirtual().name("founding").start(this::enterNames));
    }

    @Override
    public void stop() {
        entering.ifPresent(Thread::interrupt);
        entering = Optional.empty();
    }

    @Override
    public boolean isRunning() {
        return entering.isPresent();
    }

    private void enterNames() {
        try {
            while (!entered()) {
                Thread.sleep(BETWEEN_ATTEMPTS);
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    /** False when the database failed: what is entered by then stays, and the rest comes with the next attempt. */
    private boolean entered() {
        try {
            founding.names();
            return true;
        } catch (MongoException e) {
            LOG.warn("Tags and authors of older articles can't be entered now, trying again: {}", e.getMessage());
            return false;
        }
    }
}
