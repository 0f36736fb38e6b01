package broadsheet.comment.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import broadsheet.comment.Answer;
import broadsheet.comment.Desk;
import broadsheet.comment.Listener;
import broadsheet.comment.Reader;
import java.time.Duration;
import java.util.Objects;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.RepeatedTest;

/** An instance that has room for three streams, and two from one address. */
class StreamBoundsTest {

    private static final Duration SOON = Duration.ofSeconds(60);
    private static final String ONE = "203.0.113.7";
    private static final String ANOTHER = "203.0.113.8";

    private static int small;

    private final String stream = "/articles/" + Desk.published() + "/comments/stream";

    @BeforeAll
    static void startSmallInstance() {
        small = Reader.anotherInstance(
                "--live.streams=3", "--live.streams-per-address=2", "--live.heartbeat=100ms", "--live.retry=2s");
    }

    @AfterAll
    static void stopSmallInstance() {
        Reader.stop(small);
    }

    /** Over and over: a request that is over is in use for whoever comes next. */
    @RepeatedTest(5)
    void oneAddressHasItsShareAndNotWhatIsLeftForOthers() {
        try (var one = listen(ONE)) {
            try (var two = listen(ONE)) {
                var refused = ask(ONE);
                assertThat(refused.status()).isEqualTo(429);
                assertThat(refused.retryAfter()).isEqualTo("2");
                assertThat(refused.text("detail")).contains("2 streams");

                try (var three = listen(ANOTHER)) {
                    var full = ask(ANOTHER);
                    assertThat(full.status()).isEqualTo(503);
                    assertThat(full.retryAfter()).isEqualTo("1");
                    assertThat(three.lastId()).isNotEmpty();
                }
                assertThat(two.lastId()).isNotEmpty();
            }
            try (var again = listen(ONE)) {
                assertThat(again.lastId()).isNotEmpty();
            }
            assertThat(one.lastId()).isNotEmpty();
        }
    }

    private Answer ask(String address) {
        return Reader.at(small, () -> Reader.send("GET", stream, "", "X-Forwarded-For", address));
    }

    /** An instance has read up to the log's end first, and has to notice that a client is gone. */
    private Listener listen(String address) {
        return await().atMost(SOON)
                .ignoreException(IllegalStateException.class)
                .until(() -> Reader.at(small, () -> Listener.on(stream, "X-Forwarded-For", address)), Objects::nonNull);
    }
}
