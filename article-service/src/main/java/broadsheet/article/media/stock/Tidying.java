package broadsheet.article.media.stock;

import broadsheet.article.domain.MediumId;
import java.time.Duration;
import java.time.InstantSource;
import org.bson.Document;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/**
 * Puts right what the end of a process has broken off: uploads, removals, and pictures on their way into an article.
 */
final class Tidying implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(Tidying.class);
    private static final Duration SWEEP_INTERVAL = Duration.ofMinutes(10);

    /** Longer than an upload takes, so that none is disturbed. */
    private static final Duration LEFT_FOR = Duration.ofHours(1);

    private final Stock stock;
    private final Files files;
    private final Withholding withholding;
    private final InstantSource clock;
    private volatile Thread sweeping = Thread.ofVirtual().unstarted(() -> {});

    Tidying(Stock stock, Files files, Withholding withholding, InstantSource clock) {
        this.stock = stock;
        this.files = files;
        this.withholding = withholding;
        this.clock = clock;
    }

    @Override
    public void start() {
        sweeping = Thread.ofVirtual().name("media-tidying").start(this::sweep);
    }

    @Override
    public void stop() {
        sweeping.interrupt();
    }

    @Override
    public boolean isRunning() {
        return sweeping.isAlive();
    }

    /** Removes the files that were left behind; those of a medium stay. Shows what is withheld and needed. */
    void tidy() {
        for (var note : files.notedBy(clock.instant().minus(LEFT_FOR))) {
            var batch = note.getString("_id");
            if (isKept(note)) {
                files.keep(batch);
            } else {
                files.remove(batch);
                LOG.info("the files of medium {} that were left behind are removed", note.getString("medium"));
            }
        }
        withholding.review();
    }

    private boolean isKept(Document note) {
        return stock.find(MediumId.parse(note.getString("medium")))
                .filter(item -> item.batch().equals(note.getString("_id")))
                .isPresent();
    }

    private void sweep() {
        try {
            while (!Thread.currentThread().isInterrupted()) {
                tidyOrComplain();
                Thread.sleep(SWEEP_INTERVAL);
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    private void tidyOrComplain() {
        try {
            tidy();
        } catch (RuntimeException e) {
            // Whatever is wrong with it, the next sweep comes
            LOG.warn("files of media that were left behind can't be removed yet: {}", e.toString());
        }
    }
}
