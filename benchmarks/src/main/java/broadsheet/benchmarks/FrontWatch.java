package broadsheet.benchmarks;

import java.io.IOException;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Reads the front page again and again, and notes when each article is first seen on it. */
final class FrontWatch implements AutoCloseable {

    private static final Pattern ID = Pattern.compile("\"id\":\"([0-9a-f-]{36})\"");

    private final Newsroom newsroom;
    private final Map<String, Long> seenAt = new ConcurrentHashMap<>();
    private final Thread thread = Thread.ofPlatform().name("front-watch").unstarted(this::watch);

    FrontWatch(Newsroom newsroom) {
        this.newsroom = newsroom;
        thread.start();
    }

    /** {@link System#nanoTime} at which the article was first seen, for all that were. */
    Map<String, Long> seenAt() {
        return seenAt;
    }

    @Override
    public void close() {
        thread.interrupt();
    }

    private void watch() {
        var etag = "none";
        try {
            while (!Thread.currentThread().isInterrupted()) {
                var answer = newsroom.front(etag);
                if (answer.statusCode() == 200) {
                    var now = System.nanoTime();
                    ids(answer.body()).forEach(id -> seenAt.putIfAbsent(id, now));
                    etag = answer.headers().firstValue("ETag").orElseThrow();
                }
                Thread.sleep(1);
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        } catch (IOException e) {
            throw new IllegalStateException("The front page can't be read", e);
        }
    }

    private static Set<String> ids(String front) {
        return ID.matcher(front)
                .results()
                .map((MatchResult match) -> match.group(1))
                .collect(Collectors.toSet());
    }
}
