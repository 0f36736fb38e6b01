package broadsheet.article.webhook.outside;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import broadsheet.article.webhook.Receiver;
import broadsheet.article.webhook.outside.Outcome.Answered;
import broadsheet.article.webhook.outside.Outcome.Unanswered;
import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import org.apache.hc.client5.http.DnsResolver;
import org.apache.hc.client5.http.SystemDefaultDnsResolver;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AddressesTest {

    private static final InetAddress OUTSIDE = address("93.184.215.14");
    private static final InetAddress LOOPBACK = address("127.0.0.1");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "localhost",
                "127.0.0.1",
                "127.255.255.254",
                "2130706433",
                "0.0.0.0",
                "0.1.2.3",
                "10.0.0.1",
                "172.16.0.1",
                "172.31.255.255",
                "192.168.1.1",
                "100.64.0.1",
                "100.127.255.255",
                "169.254.0.1",
                "169.254.169.254",
                "192.0.0.1",
                "192.0.2.1",
                "198.18.0.1",
                "198.51.100.1",
                "203.0.113.1",
                "224.0.0.1",
                "239.255.255.255",
                "240.0.0.1",
                "255.255.255.255",
                "[::]",
                "[::1]",
                "[::ffff:127.0.0.1]",
                "[::ffff:10.0.0.1]",
                "[::ffff:a9fe:a9fe]",
                "[::127.0.0.1]",
                "[64:ff9b::127.0.0.1]",
                "[64:ff9b::10.0.0.1]",
                "[64:ff9b::0.0.0.1]",
                "[64:ff9b::100.64.0.1]",
                "[64:ff9b::192.0.0.8]",
                "[64:ff9b::198.19.0.1]",
                "[64:ff9b::224.0.0.1]",
                "[64:ff9b::255.255.255.255]",
                "[64:ff9b::169.254.169.254]",
                "[64:ff9b:1::1]",
                "[2002:7f00:1::]",
                "[2002:a00:1::]",
                "[2001::1]",
                "[2001:db8::1]",
                "[100::1]",
                "[fc00::1]",
                "[fd12:3456:789a::1]",
                "[fe80::1]",
                "[fec0::1]",
                "[ff02::1]"
            })
    void anAddressInsideIsRefused(String host) {
        try (var targets = targets(SystemDefaultDnsResolver.INSTANCE)) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> targets.requireOpen(TargetUrl.parse("http://" + host + "/")));
            assertThat(targets.post("http://" + host + ":9/")).isInstanceOf(Unanswered.class);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"93.184.215.14", "8.8.8.8", "100.128.0.1", "172.32.0.1", "[2606:4700:4700::1111]"})
    void anAddressOutsideIsOpen(String host) {
        try (var targets = targets(SystemDefaultDnsResolver.INSTANCE)) {
            var url = TargetUrl.parse("https://" + host + "/");
            assertThat(targets.requireOpen(url)).isEqualTo(url);
        }
    }

    @Test
    void aHostWithOneAddressInsideIsRefusedWhateverItsOthersAre() {
        try (var targets = targets(names(List.of(List.of(OUTSIDE, LOOPBACK))))) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> targets.requireOpen(TargetUrl.parse("http://mixed.example/")));
        }
    }

    @Test
    void aHostThatMovesInsideAfterItWasCheckedIsNotReached() {
        try (var receiver = Receiver.open();
                var targets = targets(names(List.of(List.of(OUTSIDE), List.of(LOOPBACK))))) {
            var url = "http://rebound.example:" + receiver.port() + "/";
            targets.requireOpen(TargetUrl.parse(url));

            assertThat(targets.post(url)).isEqualTo(new Unanswered("is at an address that is not open to the public"));
            assertThat(receiver.received()).isEmpty();
        }
    }

    @Test
    void theAddressThatWasCheckedIsTheOneThatIsConnectedTo() {
        try (var receiver = Receiver.open();
                var targets = targets(names(List.of(List.of(LOOPBACK))), "127.0.0.0/8")) {
            // The name is resolved once: asked again, nobody would know it
            assertThat(targets.post("http://once.example:" + receiver.port() + "/"))
                    .isEqualTo(new Answered(204));
            assertThat(receiver.received().getFirst().header("host")).isEqualTo("once.example:" + receiver.port());
        }
    }

    @Test
    void aRangeThatIsAllowedIsOpenAndItsNeighboursAreNot() {
        try (var targets = targets(SystemDefaultDnsResolver.INSTANCE, "10.1.2.0/24", "fd00::/64")) {
            assertThat(targets.requireOpen(TargetUrl.parse("http://10.1.2.3/"))).isNotNull();
            assertThat(targets.requireOpen(TargetUrl.parse("http://[fd00::5]/")))
                    .isNotNull();
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> targets.requireOpen(TargetUrl.parse("http://10.1.3.3/")));
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> targets.requireOpen(TargetUrl.parse("http://[fd00:0:0:1::5]/")));
        }
    }

    @Test
    void aHostThatNobodyKnowsIsRefused() {
        try (var targets = targets(names(List.of()))) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> targets.requireOpen(TargetUrl.parse("http://nobody.example/")))
                    .withMessage("names a host that can't be found");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"10.0.0.0/33", "inside", "", "fd00::/129"})
    void aRangeThatIsNoneStopsTheStart(String range) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> settings(range))
                .withMessageContaining("webhooks.target.allowed-ranges must be addresses or ranges");
    }

    private static TargetSettings settings(String... allowed) {
        return new TargetSettings(List.of(allowed), Duration.ofSeconds(10), 4, Duration.ofSeconds(30));
    }

    private static Outside targets(DnsResolver names, String... allowed) {
        return new Outside(new Targets(names, settings(allowed)));
    }

    /** Knows every name, and answers with these in turn. */
    private static DnsResolver names(List<List<InetAddress>> answers) {
        Queue<List<InetAddress>> left = new ArrayDeque<>(answers);
        return new DnsResolver() {
            @Override
            public InetAddress[] resolve(String host) throws UnknownHostException {
                var next = left.poll();
                if (next == null) {
                    throw new UnknownHostException(host);
                }
                return next.toArray(InetAddress[]::new);
            }

            @Override
            public String resolveCanonicalHostname(String host) {
                return host;
            }
        };
    }

    private static InetAddress address(String literal) {
        return InetAddress.ofLiteral(literal);
    }

    /** Targets, closed without a checked exception. */
    private record Outside(Targets targets) implements AutoCloseable {

        TargetUrl requireOpen(TargetUrl url) {
            return targets.requireOpen(url);
        }

        Outcome post(String url) {
            var target = TargetUrl.parse(url);
            return targets.lane(target).post(new Post(target, Map.of("Content-Type", "text/plain"), "hello"));
        }

        @Override
        public void close() {
            try {
                targets.close();
            } catch (IOException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
