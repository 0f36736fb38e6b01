package broadsheet.article;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;

/** Time that goes on as usual, and jumps ahead when a test says so: for every service of this JVM alike. */
@Configuration(proxyBeanMethods = false)
public class MovableClock {

    private static final AtomicReference<Duration> AHEAD = new AtomicReference<>(Duration.ZERO);

    /** What the services take for now. */
    public static Instant now() {
        return Instant.now().plus(AHEAD.get()).truncatedTo(ChronoUnit.MILLIS);
    }

    /** Jumps ahead. */
    public static void advance(Duration by) {
        AHEAD.accumulateAndGet(by, Duration::plus);
    }

    @Bean
    @Primary
    InstantSource timeThatJumps() {
        return MovableClock::now;
    }
}
