package broadsheet.system.harness;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;

/** Which instances want requests, as a balancer before them knows: it asks each now and then. */
final class Readiness implements Predicate<String>, AutoCloseable {

    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(500);
    private static final int PATIENCE_MILLIS = 1_000;

    private final Set<String> ready = ConcurrentHashMap.newKeySet();
    private final List<Thread> looking;

    /** Begins to ask the instances at these addresses, each by itself. */
    Readiness(Collection<String> addresses) {
        ready.addAll(addresses);
        looking = addresses.stream()
                .map(address -> Thread.ofVirtual().start(() -> look(address)))
                .toList();
    }

    @Override
    public boolean test(String address) {
        return ready.contains(address);
    }

    @Override
    public void close() {
        looking.forEach(Thread::interrupt);
    }

    private void look(String address) {
        while (!Thread.currentThread().isInterrupted()) {
            if (isReady(address)) {
                ready.add(address);
            } else {
                ready.remove(address);
            }
            LockSupport.parkNanos(BETWEEN_LOOKS.toNanos());
        }
    }

    private static boolean isReady(String address) {
        try {
            var connection =
                    (HttpURLConnection) URI.create(address + "/readyz").toURL().openConnection();
            connection.setConnectTimeout(PATIENCE_MILLIS);
            connection.setReadTimeout(PATIENCE_MILLIS);
            return connection.getResponseCode() == 200;
        } catch (IOException _) {
            return false;
        }
    }
}
