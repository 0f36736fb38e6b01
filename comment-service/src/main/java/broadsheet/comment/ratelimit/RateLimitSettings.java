package broadsheet.comment.ratelimit;

import java.time.Duration;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How often readers may write (comment, edit, remove, recommend, flag), at each instance. Moderators and operators are
 * not limited.
 *
 * @param period over which is counted
 * @param perReader how often a reader may write in a period
 * @param perAddress how often may be written from one address in a period: many readers may be behind it
 * @param remembered how many readers and how many addresses are kept in mind at most; those that wrote longest ago are
 *     forgotten first
 * @param trustedProxies addresses of proxies whose {@code X-Forwarded-For} is believed. What comes from one of them and
 *     names no other address is not limited by address
 */
@ConfigurationProperties("rate-limits")
record RateLimitSettings(
        @DefaultValue("1m") Duration period,
        @DefaultValue("60") int perReader,
        @DefaultValue("600") int perAddress,
        @DefaultValue("50000") int remembered,
        @DefaultValue({"127.0.0.1", "::1"}) List<String> trustedProxies) {

    RateLimitSettings {
        trustedProxies = List.copyOf(trustedProxies);
        if (period.compareTo(Duration.ofSeconds(1)) < 0 || period.compareTo(Duration.ofHours(1)) > 0) {
            throw new IllegalArgumentException("rate-limits.period must be 1 s to 1 h, but is " + period);
        }
        requirePositive(perReader, "per-reader");
        requirePositive(perAddress, "per-address");
        requirePositive(remembered, "remembered");
    }

    private static void requirePositive(int number, String name) {
        if (number < 1) {
            throw new IllegalArgumentException("rate-limits." + name + " must be at least 1, but is " + number);
        }
    }
}
