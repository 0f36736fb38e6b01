package broadsheet.feed.rebuild;

import broadsheet.feed.Replica;
import java.time.Duration;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Pattern;

/** A reader who asks again and again, and remembers what no reader should see: a gap, or something older. */
final class Onlooker implements AutoCloseable {

    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(3);
    private static final Pattern VERSION = Pattern.compile("Bản (\\d+)\\.");

    private final Queue<String> complaints = new ConcurrentLinkedQueue<>();
    private final Replica feed;
    private final List<String> paths;
    private final Thread looking;
    private volatile boolean tired;
    private final AtomicInteger looks = new AtomicInteger();

    /** Looks at pages that each have one headline "Bản 1.", "Bản 2." and so on, or several. */
    Onlooker(Replica feed, List<String> paths) {
        this.feed = feed;
        this.paths = paths;
        this.looking = Thread.ofPlatform().start(this::look);
    }

    Queue<String> complaints() {
        return complaints;
    }

    int looks() {
        return looks.get();
    }

    @Override
    public void close() {
        tired = true;
        try {
            looking.join();
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    private void look() {
        var seen = new long[paths.size()];
        while (!tired) {
            for (var i = 0; i < seen.length; i++) {
                seen[i] = look(paths.get(i), seen[i]);
            }
            looks.incrementAndGet();
            LockSupport.parkNanos(BETWEEN_LOOKS.toNanos());
        }
    }

    private long look(String path, long before) {
        var page = feed.get(path);
        var versions = VERSION.matcher(page.body())
                .results()
                .mapToLong(version -> Long.parseLong(version.group(1)))
                .max();
        if (page.statusCode() != 200 || versions.isEmpty() || versions.getAsLong() < before) {
            complaints.add("%s: %d, version %s after %d".formatted(path, page.statusCode(), versions, before));
        }
        return Math.max(before, versions.orElse(0));
    }
}
