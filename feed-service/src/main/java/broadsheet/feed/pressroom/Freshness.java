package broadsheet.feed.pressroom;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/**
 * Which pages were begun too early to be kept: one that was being pressed when something on it changed was not there
 * yet to be forgotten. It has a clock of its own, which ticks with every change. Any number of threads may use it.
 */
final class Freshness {

    /** Longer than pressing a page takes. */
    private static final Duration LONGEST_PRESSING = Duration.ofMinutes(1);

    private final Cache<String, Long> forgotten =
            Caffeine.newBuilder().expireAfterWrite(LONGEST_PRESSING).build();
    private final Cache<String, Long> gone =
            Caffeine.newBuilder().expireAfterWrite(LONGEST_PRESSING).build();
    private final AtomicLong now = new AtomicLong();
    private volatile long allChanged;

    long now() {
        return now.get();
    }

    /** Notes that these articles changed. */
    void changed(Set<String> articleIds) {
        var moment = now.incrementAndGet();
        articleIds.forEach(id -> forgotten.put(id, moment));
    }

    /** Notes that these articles may stand on no page any more. */
    void gone(Set<String> articleIds) {
        var moment = now.incrementAndGet();
        articleIds.forEach(id -> gone.put(id, moment));
    }

    /** Notes that something on every page changed; the moment from which on pages have it. */
    long allChanged() {
        var moment = now.incrementAndGet();
        allChanged = moment;
        return moment;
    }

    boolean isOutdated(LaidPage page) {
        if (page.begun() == now.get()) {
            return false;
        }
        // However many have changed, a page shows only some
        return page.begun() < allChanged
                || isAfter(page, forgotten.getIfPresent(page.articleId()))
                || page.made().leadsToAny(id -> isAfter(page, gone.getIfPresent(id)));
    }

    private static boolean isAfter(LaidPage page, @Nullable Long moment) {
        return moment != null && page.begun() < moment;
    }
}
