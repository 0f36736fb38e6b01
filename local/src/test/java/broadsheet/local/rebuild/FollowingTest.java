package broadsheet.local.rebuild;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import broadsheet.local.command.Refusal;
import broadsheet.local.command.Terminal;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Queue;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class FollowingTest {

    private final ByteArrayOutputStream said = new ByteArrayOutputStream();
    private final Queue<Answer> answers = new ArrayDeque<>();
    private HttpServer feed;

    @BeforeEach
    void open() throws IOException {
        feed = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        feed.createContext("/rebuilds", this::answer);
        feed.start();
    }

    @AfterEach
    void close() {
        feed.stop(0);
    }

    @Test
    void itTellsHowFarARebuildIsUntilReadersHaveItAlsoWhileFeedServiceStartsAgain() {
        says("POST /rebuilds", 202, progress("reading", 0, ""));
        says("GET /rebuilds/3", 200, progress("reading", 2_500, ",\"recordsPerSecond\":1250,\"secondsLeft\":2"));
        says("GET /rebuilds/3", 503, "");
        says("GET /rebuilds/3", 200, progress("switched", 5_000, ""));

        follow(rebuilds().begin());

        assertThat(said.toString(UTF_8).lines())
                .containsExactly(
                        "Rebuild 3",
                        "  0 of 5,000 records (articles 0/5,000)",
                        "  2,500 of 5,000 records, 1,250 a second, 2 s left (articles 2,500/5,000)",
                        "  5,000 of 5,000 records (articles 5,000/5,000)",
                        "Readers have it.");
    }

    @Test
    void oneThatWasBegunBeforeIsFollowedToo() {
        says("GET /rebuilds/3", 200, progress("done", 5_000, ""));

        follow(rebuilds().find(3));

        assertThat(said.toString(UTF_8)).contains("Rebuild 3", "Readers have it.");
    }

    @Test
    void whatFeedServiceHasAgainstItIsSaid() {
        says("POST /rebuilds", 409, "{\"detail\":\"Rebuild 2 is not done yet.\"}");

        assertThatThrownBy(() -> rebuilds().begin())
                .isInstanceOf(Refusal.class)
                .hasMessage("feed-service answered 409: Rebuild 2 is not done yet.");
    }

    @Test
    void whoIsNotThereIsNotWaitedForAtTheBeginning() {
        says("POST /rebuilds", 503, "");
        says("GET /rebuilds/3", 503, "");

        assertThatThrownBy(() -> rebuilds().begin())
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("is the platform up?");
        assertThatThrownBy(() -> rebuilds().find(3))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("is the platform up?");
    }

    private void follow(Progress first) {
        new Following(rebuilds(), new Terminal(new PrintStream(said, true, UTF_8)), Duration.ZERO).follow(first);
    }

    private Rebuilds rebuilds() {
        return new Rebuilds("http://127.0.0.1:" + feed.getAddress().getPort(), "an-operator");
    }

    private static String progress(String state, long records, String more) {
        return """
            {"number": 3, "state": "%s", "startedAt": "2026-03-02T08:00:00Z", "records": %d, "recordsInAll": 5000%s,
             "projections": [ {"name": "articles", "records": %2$d, "recordsInAll": 5000, "skipped": 0} ]}\
            """.formatted(state, records, more);
    }

    private synchronized void says(String request, int status, String body) {
        answers.add(new Answer(request, status, body));
    }

    private synchronized void answer(HttpExchange exchange) throws IOException {
        var request = exchange.getRequestMethod() + " " + exchange.getRequestURI();
        var answer = answers.poll();
        var expected = answer != null
                && answer.request().equals(request)
                && "Bearer an-operator".equals(exchange.getRequestHeaders().getFirst("Authorization"));
        var body = expected ? answer.body().getBytes(UTF_8) : "{}".getBytes(UTF_8);
        exchange.sendResponseHeaders(expected ? answer.status() : 400, body.length == 0 ? -1 : body.length);
        try (var out = exchange.getResponseBody()) {
            out.write(body);
        }
    }

    private record Answer(String request, int status, String body) {}
}
