package broadsheet.feed.hub;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class HubTest {

    private static final Duration SOON = Duration.ofSeconds(30);

    private final List<String> heard = new CopyOnWriteArrayList<>();
    private volatile int status = 204;
    private HttpServer server = started();

    @BeforeEach
    void listen() {
        server.createContext("/hub", exchange -> {
            heard.add(exchange.getRequestHeaders().getFirst("Content-Type") + " "
                    + URLDecoder.decode(new String(exchange.getRequestBody().readAllBytes(), UTF_8), UTF_8));
            exchange.sendResponseHeaders(status, -1);
            exchange.close();
        });
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void whatChangedIsToldTogetherInOneCall() {
        try (var hub = hub(Duration.ofMillis(200))) {
            hub.tell(Set.of("https://news.example/feed.xml"));
            hub.tell(Set.of("https://news.example/atom.xml?lang=en", "https://news.example/feed.xml"));

            await().atMost(SOON).until(() -> heard.size() == 1);
            assertThat(heard.getFirst())
                    .isEqualTo("application/x-www-form-urlencoded hub.mode=publish"
                            + "&hub.url=https://news.example/atom.xml?lang=en&hub.url=https://news.example/feed.xml");
        }
    }

    @Test
    void aHubThatFailsIsAskedAgainAndOneThatRefusesIsNot() {
        status = 503;
        try (var hub = hub(Duration.ZERO)) {
            hub.tell(Set.of("https://news.example/feed.xml"));
            await().atMost(SOON).until(() -> heard.size() == 3);

            status = 400;
            hub.tell(Set.of("https://news.example/feed.xml"));
            await().atMost(SOON).until(() -> heard.size() == 4);

            status = 204;
            hub.tell(Set.of("https://news.example/feed.json"));
            await().atMost(SOON).until(() -> heard.size() == 5);
            assertThat(heard.getLast()).contains("feed.json");
        }
    }

    @Test
    void nobodyWaitsForAHubThatIsAway() {
        server.stop(0);
        try (var hub = hub(Duration.ZERO)) {
            hub.tell(Set.of("https://news.example/feed.xml"));

            assertThat(hub.isThere()).isTrue();
        }
    }

    @Test
    void withoutAHubThereIsNoneToTell() {
        try (var hub = new HubConfiguration().hub(new HubSettings(URI.create(""), SOON, SOON))) {
            hub.tell(Set.of("https://news.example/feed.xml"));

            assertThat(hub.isThere()).isFalse();
            assertThat(hub.url()).isEmpty();
        }
    }

    @Test
    void aHubThatCannotBeCalledIsRefusedAtTheStart() {
        assertThatThrownBy(() -> new HubSettings(URI.create("ftp://hub.example"), SOON, SOON))
                .hasMessage("websub.hub must be an http or https address, but is ftp://hub.example");
        assertThatThrownBy(() -> new HubSettings(null, Duration.ZERO, SOON)).hasMessageContaining("time-limit");
    }

    private Hub hub(Duration gathering) {
        var url = URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/hub");
        return new HubConfiguration().hub(new HubSettings(url, Duration.ofSeconds(5), gathering));
    }

    private static HttpServer started() {
        try {
            var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            server.start();
            return server;
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
