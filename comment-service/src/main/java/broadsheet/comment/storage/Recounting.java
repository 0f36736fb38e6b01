package broadsheet.comment.storage;

import static java.util.stream.Collectors.toUnmodifiableSet;

import broadsheet.comment.domain.CommentId;
import broadsheet.comment.domain.Tally;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/**
 * Keeps the {@link Tallies} true: whoever is about to change what is counted says so first, and again when it is done.
 * The first is noted in the comment, and a sweep counts what a process left behind that died in between; the second has
 * it counted at once, together with whatever else has changed by then.
 */
final class Recounting implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(Recounting.class);

    /** Longer than it can take from the note to the change. */
    private static final Duration WRITTEN_WITHIN = Duration.ofSeconds(30);

    private static final Duration SWEEP = Duration.ofSeconds(5);
    private static final Duration LONGEST_PAUSE = Duration.ofMillis(250);
    private static final int AT_ONCE = 1_000;

    private final Tallies tallies;
    private final InstantSource clock;
    private final BlockingQueue<Request> waiting = new LinkedBlockingQueue<>();
    private volatile Optional<ExecutorService> threads = Optional.empty();
    private boolean failing;

    Recounting(Tallies tallies, InstantSource clock) {
        this.tallies = tallies;
        this.clock = clock;
    }

    /** Says that what is counted for a comment is about to change. */
    void expect(CommentId id) {
        tallies.expect(id.toString(), clock.instant().plus(WRITTEN_WITHIN));
    }

    /** Says that a comment is about to be answered; the place of the reply. */
    long expectReplyTo(CommentId parentId) {
        return tallies.placeOfReply(parentId.toString(), clock.instant().plus(WRITTEN_WITHIN));
    }

    /** Has a comment counted soon; completes with what came of it. */
    CompletableFuture<Tally> changed(CommentId id) {
        var request = new Request(id.toString(), new CompletableFuture<>());
        waiting.add(request);
        return request.done();
    }

    @Override
    public void start() {
        tallies.index();
        var started = Executors.newVirtualThreadPerTaskExecutor();
        started.execute(this::count);
        started.execute(this::sweep);
        threads = Optional.of(started);
    }

    @Override
    public void stop() {
        threads.ifPresent(ExecutorService::shutdownNow);
        threads = Optional.empty();
    }

    /** Stops after the web server, whose last requests it still answers. */
    @Override
    public int getPhase() {
        return DEFAULT_PHASE - 4_000;
    }

    @Override
    public boolean isRunning() {
        return threads.isPresent();
    }

    private void count() {
        try {
            while (true) {
                var requests = new ArrayList<>(List.of(waiting.take()));
                waiting.drainTo(requests, AT_ONCE);
                var begun = clock.millis();
                answer(requests);
                // Half of the time at most: what comes meanwhile is counted together
                Thread.sleep(Math.min(clock.millis() - begun, LONGEST_PAUSE.toMillis()));
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    private void answer(List<Request> requests) {
        try {
            var counted = tallies.recount(requests.stream().map(Request::id).collect(toUnmodifiableSet()));
            requests.forEach(request -> request.done().complete(counted.getOrDefault(request.id(), Tally.NONE)));
        } catch (RuntimeException e) {
            // The notes stay: it is counted by a sweep
            requests.forEach(request -> request.done().completeExceptionally(e));
        }
    }

    private void sweep() {
        try {
            while (true) {
                Thread.sleep(SWEEP);
                sweepOnce();
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    /** Whatever is wrong with it, the next sweep comes. */
    private void sweepOnce() {
        try {
            var due = tallies.due(clock.instant(), AT_ONCE);
            tallies.recount(Set.copyOf(due.keySet()));
            due.forEach(tallies::settle);
            failing = false;
        } catch (RuntimeException e) {
            if (!failing && isRunning()) {
                LOG.warn("Replies and recommendations can't be counted now, they are later: {}", e.toString());
            }
            failing = true;
        }
    }

    private record Request(String id, CompletableFuture<Tally> done) {}
}
