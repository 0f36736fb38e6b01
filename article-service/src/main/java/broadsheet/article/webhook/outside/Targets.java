package broadsheet.article.webhook.outside;

import io.github.resilience4j.bulkhead.BulkheadConfig;
import io.github.resilience4j.bulkhead.BulkheadRegistry;
import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig;
import io.github.resilience4j.circuitbreaker.CircuitBreakerRegistry;
import io.github.resilience4j.timelimiter.TimeLimiter;
import java.io.IOException;
import java.net.UnknownHostException;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.apache.hc.client5.http.DnsResolver;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Everything that may be posted to. */
public final class Targets implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Targets.class);

    private final Doorkeeper doorkeeper;
    private final Wire wire;
    private final BulkheadRegistry rooms;
    private final CircuitBreakerRegistry circuits;
    private final TimeLimiter timeLimit;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

    /**
     * The targets that the settings allow.
     *
     * @param names who knows the hosts' addresses
     */
    public Targets(DnsResolver names, TargetSettings settings) {
        doorkeeper = new Doorkeeper(names, settings.open());
        wire = new Wire(doorkeeper, settings);
        rooms = BulkheadRegistry.of(
                BulkheadConfig.custom().maxConcurrentCalls(settings.atOnce()).build());
        circuits = CircuitBreakerRegistry.of(circuit(settings));
        circuits.getEventPublisher().onEntryAdded(added -> tellOf(added.getAddedEntry()));
        timeLimit = TimeLimiter.of(settings.timeLimit());
    }

    /**
     * Goes on only if posts may be sent there, as far as one can tell now.
     *
     * @throws IllegalArgumentException if they may not, or nobody knows where it is
     */
    public TargetUrl requireOpen(TargetUrl url) {
        try {
            doorkeeper.resolve(url.value().getHost());
            return url;
        } catch (ForbiddenAddress e) {
            throw new IllegalArgumentException(e.getMessage(), e);
        } catch (UnknownHostException e) {
            throw new IllegalArgumentException("names a host that can't be found", e);
        }
    }

    /** The way to the host of an address. */
    public Lane lane(TargetUrl url) {
        var server = url.server();
        return new Lane(rooms.bulkhead(server), circuits.circuitBreaker(server), timeLimit, threads, wire);
    }

    @Override
    public void close() throws IOException {
        threads.shutdownNow();
        wire.close();
    }

    /** Open after half of at least 5 posts of the last 10 failed; tries again with 2. */
    private static CircuitBreakerConfig circuit(TargetSettings settings) {
        return CircuitBreakerConfig.custom()
                .slidingWindowSize(10)
                .minimumNumberOfCalls(5)
                .recordResult(Outcome::isDown)
                .ignoreExceptions(InterruptedException.class, CancellationException.class)
                .waitDurationInOpenState(settings.circuitPause())
                .permittedNumberOfCallsInHalfOpenState(2)
                .automaticTransitionFromOpenToHalfOpenEnabled(true)
                .build();
    }

    private static void tellOf(CircuitBreaker circuit) {
        circuit.getEventPublisher()
                .onStateTransition(event -> LOG.info(
                        "{}: the circuit is {} now",
                        circuit.getName(),
                        event.getStateTransition().getToState()));
    }
}
