package broadsheet.feed.rebuild;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How the read model is rebuilt.
 *
 * @param lease after how long without a sign of life another replica goes on with a rebuild
 * @param keepOld how long the generation before is kept after the switch, for reads that have begun in it
 */
@ConfigurationProperties("rebuild")
record RebuildSettings(
        @DefaultValue("15s") Duration lease,
        @DefaultValue("30s") Duration keepOld) {

    /** As often as progress is written down, and some. */
    private static final Duration SHORTEST_LEASE = Duration.ofSeconds(2);

    /** Replicas look that often what is served. */
    private static final Duration SHORTEST_KEEPING = Duration.ofSeconds(3);

    RebuildSettings {
        requireAtLeast(SHORTEST_LEASE, lease, "lease");
        requireAtLeast(SHORTEST_KEEPING, keepOld, "keep-old");
    }

    private static void requireAtLeast(Duration shortest, Duration given, String name) {
        if (given.compareTo(shortest) < 0) {
            throw new IllegalArgumentException(
                    "rebuild.%s must be at least %d s, but is %s".formatted(name, shortest.toSeconds(), given));
        }
    }
}
