package broadsheet.local.services;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RestartDelayTest {

    @Test
    void itDoublesUpToTenSeconds() {
        var delays = Stream.iterate(RestartDelay.FIRST, RestartDelay::longer)
                .limit(8)
                .map(RestartDelay::duration);

        assertThat(delays.map(Duration::toMillis))
                .containsExactly(200L, 400L, 800L, 1600L, 3200L, 6400L, 10_000L, 10_000L);
    }

    @Test
    void aMinuteOfHealthMakesItShortAgain() {
        var longer = RestartDelay.FIRST.longer().longer();

        assertThat(longer.after(Duration.ofSeconds(59))).isEqualTo(longer);
        assertThat(longer.after(Duration.ofSeconds(60))).isEqualTo(RestartDelay.FIRST);
    }
}
