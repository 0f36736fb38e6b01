package broadsheet.article.webhook.outside;

import io.github.resilience4j.bulkhead.Bulkhead;
import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreaker.State;
import io.github.resilience4j.core.SupplierUtils;
import io.github.resilience4j.core.functions.CheckedSupplier;
import io.github.resilience4j.timelimiter.TimeLimiter;
import java.util.concurrent.ExecutorService;

/**
 * The way to one host: so many posts at once, and none while it keeps failing. Whatever happens on it, others' lanes
 * stay free.
 */
public final class Lane {

    private final Bulkhead room;
    private final CircuitBreaker circuit;
    private final TimeLimiter timeLimit;
    private final ExecutorService threads;
    private final Wire wire;

    Lane(Bulkhead room, CircuitBreaker circuit, TimeLimiter timeLimit, ExecutorService threads, Wire wire) {
        this.room = room;
        this.circuit = circuit;
        this.timeLimit = timeLimit;
        this.threads = threads;
        this.wire = wire;
    }

    /** Takes a place, to be given back by {@link #leave}; false when all are taken, or the host is left alone now. */
    public boolean enter() {
        return circuit.getState() != State.OPEN && room.tryAcquirePermission();
    }

    /** Gives a place back. */
    public void leave() {
        room.onComplete();
    }

    /** Posts, having entered. */
    public Outcome post(Post post) {
        CheckedSupplier<Outcome> call = () -> circuit.executeCallable(() -> timed(post));
        return SupplierUtils.recover(call.unchecked(), Outcome::of).get();
    }

    private Outcome timed(Post post) throws Exception {
        return timeLimit.executeFutureSupplier(() -> threads.submit(() -> wire.post(post)));
    }
}
