package broadsheet.feed.hub;

import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.retry.Retry;
import java.net.URI;
import java.time.Duration;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.web.client.RestClient;

/**
 * Tells the hub which feeds changed (WebSub, 7): a list of their addresses in one call, on a thread of its own, so that
 * nothing ever waits for a hub. Word that can't be brought is given up: a hub also looks by itself, and the next change
 * is told again.
 */
public final class Hub implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Hub.class);

    private final @Nullable URI url;
    private final Duration gathering;
    private final RestClient http;
    private final CircuitBreaker circuit;
    private final Retry retry;
    private final Set<String> changed = ConcurrentHashMap.newKeySet();
    private final Semaphore bell = new Semaphore(0);
    private final Thread thread = Thread.ofVirtual().name("hub").unstarted(this::work);
    private volatile boolean closed;
    private boolean failing;

    Hub(HubSettings settings, RestClient http, CircuitBreaker circuit, Retry retry) {
        this.url = settings.hub();
        this.gathering = settings.gathering();
        this.http = http;
        this.circuit = circuit;
        this.retry = retry;
        if (url != null) {
            thread.start();
        }
    }

    /** Whether anybody wants to know. */
    public boolean isThere() {
        return url != null;
    }

    /** Where it is. */
    public Optional<URI> url() {
        return Optional.ofNullable(url);
    }

    /** Has the hub told that there is something new at these addresses. Returns at once. */
    public void tell(Collection<String> feeds) {
        if (url != null && !feeds.isEmpty()) {
            changed.addAll(feeds);
            bell.release();
        }
    }

    @Override
    public void close() {
        closed = true;
        thread.interrupt();
    }

    private void work() {
        try {
            while (!closed) {
                bell.acquire();
                Thread.sleep(gathering);
                bell.drainPermits();
                var feeds = Set.copyOf(changed);
                changed.removeAll(feeds);
                bring(feeds);
            }
        } catch (InterruptedException _) {
            LOG.debug("The hub is told no more");
        }
    }

    /** A hub that is away is told of in the log once, not with each change. */
    private void bring(Set<String> feeds) {
        try {
            circuit.executeRunnable(Retry.decorateRunnable(retry, () -> post(feeds)));
            if (failing) {
                LOG.info("{} is told of changes again", url);
            }
            failing = false;
        } catch (RuntimeException e) {
            if (!failing && !closed) {
                LOG.warn("{} can't be told of changes, it has to look by itself: {}", url, e.getMessage());
            }
            failing = true;
        }
    }

    private void post(Set<String> feeds) {
        var form = new LinkedMultiValueMap<String, String>();
        form.add("hub.mode", "publish");
        feeds.stream().sorted().forEach(feed -> form.add("hub.url", feed));
        http.post().uri(String.valueOf(url)).body(form).retrieve().toBodilessEntity();
    }
}
