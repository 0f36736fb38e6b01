package broadsheet.outbox;

import static java.util.concurrent.TimeUnit.SECONDS;

import com.mongodb.client.MongoCollection;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import org.bson.Document;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/**
 * Sends the letters of one collection's documents: at once when nudged by the writer, by a sweep when a process died
 * between writing and sending. Any number of instances may work on the same collection.
 */
public final class Relay implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(Relay.class);
    private static final int QUEUE_LENGTH = 1_000;

    private final MongoCollection<Document> documents;
    private final String collection;
    private final Doubts doubts;
    private final Leases leases;
    private final RelaySettings settings;
    private final BlockingQueue<Object> waiting = new ArrayBlockingQueue<>(QUEUE_LENGTH);
    private final Troubles troubles;
    private final Sending sending;
    private volatile Optional<ExecutorService> threads = Optional.empty();

    /**
     * A relay that works once it is {@link #start started}, and then makes the index that it needs.
     *
     * @param send sends a letter and returns once the broker has it; throws when that isn't known
     */
    public Relay(
            MongoCollection<Document> documents, Consumer<Letter> send, RelaySettings settings, InstantSource clock) {
        this.documents = documents;
        this.collection = documents.getNamespace().getCollectionName();
        this.doubts = new Doubts(documents, settings.echoAfter(), clock);
        this.leases = new Leases(documents, settings.lease(), doubts, clock);
        this.settings = settings;
        this.troubles = new Troubles(collection);
        this.sending = new Sending(leases, send, settings, troubles);
    }

    /** Says that the document has a letter to send. Never blocks: when too many wait already, the sweep finds it. */
    public void nudge(Object documentId) {
        if (!waiting.offer(documentId)) {
            LOG.debug("{}: the relay is busy, {} is left to the sweep", collection, documentId);
        }
    }

    @Override
    public void start() {
        Outbox.index(documents);
        doubts.index();
        var started = Executors.newVirtualThreadPerTaskExecutor();
        for (var worker = 0; worker < settings.workers(); worker++) {
            started.execute(this::work);
        }
        started.execute(this::sweep);
        threads = Optional.of(started);
    }

    @Override
    public void stop() {
        var running = threads;
        threads = Optional.empty();
        running.ifPresent(Relay::end);
    }

    /** Stops after the web server and the consumers, whose last changes it still sends. */
    @Override
    public int getPhase() {
        return DEFAULT_PHASE - 4_000;
    }

    @Override
    public boolean isRunning() {
        return threads.isPresent();
    }

    private void work() {
        try {
            while (isAwake()) {
                sending.sendAll(waiting.take());
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    private void sweep() {
        try {
            while (isAwake()) {
                Thread.sleep(settings.sweepInterval());
                enqueueDue();
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    private void enqueueDue() throws InterruptedException {
        try {
            for (var id : leases.due(QUEUE_LENGTH / 2)) {
                waiting.put(id);
            }
            for (var id : doubts.post(QUEUE_LENGTH / 2)) {
                waiting.put(id);
            }
        } catch (RuntimeException e) {
            // Nobody else would look for what is left behind
            troubles.met(e);
        }
    }

    private static void end(ExecutorService running) {
        running.shutdownNow();
        try {
            // Not for ever: a send may be deaf while it waits for a broker that is away. Its letter is safe.
            var _ = running.awaitTermination(2, SECONDS);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    private static boolean isAwake() {
        return !Thread.currentThread().isInterrupted();
    }
}
