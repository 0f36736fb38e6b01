package broadsheet.comment.ratelimit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class ForwardedForTest {

    private final ForwardedFor forwarded = new ForwardedFor(List.of("127.0.0.1", "::1", "10.0.0.7"));

    @Test
    void whoComesDirectlyIsWhoTheyAre() {
        assertThat(forwarded.address(List.of("198.51.100.9"), "192.0.2.1")).contains("192.0.2.1");
    }

    @Test
    void aTrustedProxySaysWhomItHeardAndWhatTheySayIsNotBelieved() {
        assertThat(forwarded.address(List.of("203.0.113.5, 192.0.2.1", "10.0.0.7"), "127.0.0.1"))
                .contains("192.0.2.1");
    }

    @Test
    void aTrustedProxyThatNamesNobodyIsNobody() {
        assertThat(forwarded.address(List.of(" "), "0:0:0:0:0:0:0:1")).isEmpty();
    }

    @Test
    void manyAreRememberedAndTheirPermissionsAreTheirOwn() {
        var limiters = new Limiters(1, Duration.ofHours(1), 10);

        assertThat(limiters.pass("a")).isZero();
        assertThat(limiters.pass("a")).isPositive();
        assertThat(limiters.pass("b")).isZero();
    }
}
