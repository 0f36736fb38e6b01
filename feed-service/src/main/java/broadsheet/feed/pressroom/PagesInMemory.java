package broadsheet.feed.pressroom;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Expiry;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/**
 * The article pages that are in memory, by slug. Each is pressed by one of those who ask for it; the others wait for
 * it, and nobody who asks for another page does. Any number of threads may use it.
 */
final class PagesInMemory {

    /** What the pages may take of the heap. */
    private static final long MOST_BYTES = 64L << 20;

    /** How long a page stands that was pressed while its discussion could not be had. */
    private static final Duration INCOMPLETE = Duration.ofSeconds(5);

    private final Function<String, Optional<LaidPage>> press;
    private final Map<String, FutureTask<Optional<LaidPage>>> beingPressed = new ConcurrentHashMap<>();
    private final Cache<String, LaidPage> bySlug = Caffeine.newBuilder()
            .maximumWeight(MOST_BYTES)
            .weigher((String slug, LaidPage page) -> page.bytes())
            .expireAfter(Expiry.creating(
                    (String slug, LaidPage page) -> page.complete() ? Duration.ofDays(365) : INCOMPLETE))
            .build();

    /**
     * Nothing is in memory.
     *
     * @param press presses the page of a slug, which may take as long as databases and services that are away
     */
    PagesInMemory(Function<String, Optional<LaidPage>> press) {
        this.press = press;
    }

    /** The page of a slug, which is pressed if it isn't there or outdated. */
    Optional<LaidPage> get(String slug, Predicate<LaidPage> isOutdated) {
        var page = Optional.ofNullable(bySlug.getIfPresent(slug));
        if (page.isEmpty()) {
            page = pressed(slug);
        }
        while (page.isPresent() && isOutdated.test(page.get())) {
            bySlug.asMap().remove(slug, page.get());
            page = pressed(slug);
        }
        return page;
    }

    private Optional<LaidPage> pressed(String slug) {
        var mine = new FutureTask<>(() -> {
            var page = press.apply(slug);
            page.ifPresent(it -> bySlug.put(slug, it));
            return page;
        });
        var others = beingPressed.putIfAbsent(slug, mine);
        if (others != null) {
            return outcome(others);
        }
        try {
            mine.run();
        } finally {
            beingPressed.remove(slug, mine);
        }
        return outcome(mine);
    }

    private static Optional<LaidPage> outcome(FutureTask<Optional<LaidPage>> pressing) {
        try {
            return pressing.get();
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Nobody waits for the page any more", e);
        }
    }

    /** Forgets some. */
    void forget(Predicate<LaidPage> which) {
        bySlug.asMap().values().removeIf(which);
    }

    void forgetAll() {
        bySlug.invalidateAll();
    }

    /** Has each replaced by another one, or by itself. */
    void replace(UnaryOperator<LaidPage> other) {
        bySlug.asMap().keySet().forEach(slug -> bySlug.asMap().computeIfPresent(slug, (_, page) -> other.apply(page)));
    }
}
