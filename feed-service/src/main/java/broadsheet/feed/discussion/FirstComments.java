package broadsheet.feed.discussion;

import broadsheet.feed.page.Discussion;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.resilience4j.circuitbreaker.CallNotPermittedException;
import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.timelimiter.TimeLimiter;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The first comments under an article. When comment-service is slow or away, a reader gets the comments as they were
 * last known, or a page that says politely that they are not there.
 */
public final class FirstComments implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(FirstComments.class);
    private static final long MOST_KNOWN_CHARACTERS = 8L << 20;

    private final CommentService comments;
    private final TimeLimiter timeLimit;
    private final CircuitBreaker circuit;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final Cache<String, Discussion> lastKnown = Caffeine.newBuilder()
            .maximumWeight(MOST_KNOWN_CHARACTERS)
            .weigher((String id, Discussion discussion) -> discussion.characters())
            .build();

    FirstComments(CommentService comments, TimeLimiter timeLimit, CircuitBreaker circuit) {
        this.comments = comments;
        this.timeLimit = timeLimit;
        this.circuit = circuit;
    }

    /** The first comments as they are now, as they were last known, or {@link Discussion.Unavailable}. */
    public Answer of(String articleId) {
        try {
            var discussion = circuit.executeCallable(
                    () -> timeLimit.executeFutureSupplier(() -> threads.submit(() -> comments.first(articleId))));
            discussion.ifPresent(known -> lastKnown.put(articleId, known));
            return discussion
                    .map(known -> new Answer(known, true))
                    .orElseGet(() -> new Answer(new Discussion.Empty(), false));
        } catch (CallNotPermittedException _) {
            return fallback(articleId);
        } catch (Exception e) {
            LOG.debug("comment-service did not answer for article {}: {}", articleId, e.toString());
            return fallback(articleId);
        }
    }

    @Override
    public void close() {
        threads.shutdownNow();
        threads.close();
    }

    private Answer fallback(String articleId) {
        var known = lastKnown.getIfPresent(articleId);
        return new Answer(known == null ? new Discussion.Unavailable() : known, false);
    }

    /**
     * The beginning of a discussion.
     *
     * @param current whether it is as it is now; otherwise it is worth asking again soon
     */
    public record Answer(Discussion discussion, boolean current) {}
}
