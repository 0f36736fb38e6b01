package broadsheet.article.webhook.delivery;

import static java.util.concurrent.TimeUnit.MILLISECONDS;
import static java.util.concurrent.TimeUnit.SECONDS;

import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import org.springframework.context.SmartLifecycle;

/** Looks for deliveries that are due: when it is nudged, when an attempt has made room, and now and then. */
final class Dispatcher implements SmartLifecycle {

    private final Serving serving;
    private final Retention retention;
    private final DeliverySettings settings;
    private final Semaphore nudges = new Semaphore(0);
    private volatile Optional<ExecutorService> threads = Optional.empty();

    Dispatcher(Serving serving, Retention retention, DeliverySettings settings) {
        this.serving = serving;
        this.retention = retention;
        this.settings = settings;
    }

    /** Says that something is due. */
    void nudge() {
        nudges.release();
    }

    @Override
    public void start() {
        var started = Executors.newVirtualThreadPerTaskExecutor();
        threads = Optional.of(started);
        started.execute(() -> dispatch(started));
        started.execute(retention::keepUp);
    }

    @Override
    public void stop() {
        var running = threads;
        threads = Optional.empty();
        running.ifPresent(Dispatcher::end);
    }

    /** Stops after the web server and the consumers. */
    @Override
    public int getPhase() {
        return DEFAULT_PHASE - 4_000;
    }

    @Override
    public boolean isRunning() {
        return threads.isPresent();
    }

    private void dispatch(ExecutorService started) {
        try {
            while (!Thread.currentThread().isInterrupted()) {
                serving.serve(started, this::nudge);
                var _ = nudges.tryAcquire(settings.sweepInterval().toMillis(), MILLISECONDS);
                nudges.drainPermits();
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    /** An attempt that is broken off is made again when its lease has ended, here or elsewhere. */
    private static void end(ExecutorService running) {
        running.shutdownNow();
        try {
            var _ = running.awaitTermination(2, SECONDS);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }
}
