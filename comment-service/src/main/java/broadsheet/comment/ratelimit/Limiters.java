package broadsheet.comment.ratelimit;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.resilience4j.ratelimiter.RateLimiterConfig;
import io.github.resilience4j.ratelimiter.internal.AtomicRateLimiter;
import java.time.Duration;

/** A rate limiter for each of many, made when it is first needed and forgotten when it isn't any more. */
final class Limiters {

    private final RateLimiterConfig config;
    private final Cache<String, AtomicRateLimiter> byName;

    /** Limiters that let each {@code most} through in a period. */
    Limiters(int most, Duration period, int remembered) {
        this.config = RateLimiterConfig.custom()
                .limitForPeriod(most)
                .limitRefreshPeriod(period)
                .timeoutDuration(Duration.ZERO)
                .build();
        this.byName = Caffeine.newBuilder()
                .maximumSize(remembered)
                // Whoever was silent for a period has all permissions again, as a new one has
                .expireAfterAccess(period.multipliedBy(2))
                .build();
    }

    /** How long somebody has to wait; zero for who may go through now. */
    Duration pass(String name) {
        var limiter = byName.get(name, it -> new AtomicRateLimiter(it, config));
        return limiter.acquirePermission()
                ? Duration.ZERO
                : Duration.ofNanos(limiter.getDetailedMetrics().getNanosToWait());
    }
}
