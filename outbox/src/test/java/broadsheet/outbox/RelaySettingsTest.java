package broadsheet.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

class RelaySettingsTest {

    @Test
    void whoSetsNothingGetsSettingsThatWork() {
        assertThat(bound(Map.of()))
                .isEqualTo(new RelaySettings(
                        Duration.ofSeconds(1),
                        Duration.ofSeconds(10),
                        Duration.ofSeconds(1),
                        Duration.ofSeconds(30),
                        8));
    }

    @Test
    void whatIsSetIsTaken() {
        var set = Map.of(
                "outbox.sweep-interval", "250ms",
                "outbox.lease", "9s",
                "outbox.retry-after", "2s",
                "outbox.echo-after", "40s",
                "outbox.workers", "256");

        assertThat(bound(set))
                .isEqualTo(new RelaySettings(
                        Duration.ofMillis(250),
                        Duration.ofSeconds(9),
                        Duration.ofSeconds(2),
                        Duration.ofSeconds(40),
                        256));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        sweep-interval | 0s  | outbox.sweep-interval must be positive, but is PT0S
        sweep-interval | -1s | outbox.sweep-interval must be positive, but is PT-1S
        retry-after    | 0s  | outbox.retry-after must be positive, but is PT0S
        lease          | 8s  | outbox.lease must be longer than 8 s, but is PT8S
        echo-after     | 0s  | outbox.echo-after must be positive, but is PT0S
        workers        | 0   | outbox.workers must be 1 to 256, but is 0
        workers        | 257 | outbox.workers must be 1 to 256, but is 257
        """)
    void aWrongValueIsRefusedByName(String name, String value, String reason) {
        assertThatThrownBy(() -> bound(Map.of("outbox." + name, value)))
                .hasRootCauseInstanceOf(IllegalArgumentException.class)
                .hasRootCauseMessage(reason);
    }

    private static RelaySettings bound(Map<String, String> properties) {
        return new Binder(new MapConfigurationPropertySource(properties)).bindOrCreate("outbox", RelaySettings.class);
    }
}
