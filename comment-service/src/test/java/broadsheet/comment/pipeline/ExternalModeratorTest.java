package broadsheet.comment.pipeline;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import broadsheet.comment.domain.ArticleId;
import broadsheet.comment.domain.Author;
import broadsheet.comment.domain.AuthorName;
import broadsheet.comment.domain.CommentId;
import broadsheet.comment.domain.CommentText;
import broadsheet.comment.domain.Discussion;
import broadsheet.comment.domain.Discussion.ArticleHeard;
import broadsheet.comment.domain.Posting;
import broadsheet.comment.domain.Status;
import broadsheet.comment.domain.Version;
import broadsheet.comment.pipeline.Finding.Decided;
import broadsheet.comment.settings.Rules;
import broadsheet.web.identity.Caller;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class ExternalModeratorTest {

    private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");
    private static final ArticleId ARTICLE = new ArticleId(UUID.randomUUID());
    private static final String SECRET = "whsec_MDEyMzQ1Njc4OTAxMjM0NTY3ODkwMTIz";
    private static final Rules ASKED =
            new Rules(true, false, true, true, false, 0, false, 1, false, true, 5, 0, 0, null);
    private static final Rules NOT_ASKED =
            new Rules(true, false, true, true, false, 0, false, 1, false, false, 5, 0, 0, null);

    private final List<String> received = new CopyOnWriteArrayList<>();
    private final List<String> signatures = new CopyOnWriteArrayList<>();
    private final CountDownLatch release = new CountDownLatch(1);
    private final HttpServer server;
    private volatile String answer = "{\"decision\": \"publish\"}";
    private volatile int status = 200;

    ExternalModeratorTest() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    }

    @BeforeEach
    void isThere() {
        server.createContext("/", exchange -> {
            received.add(new String(exchange.getRequestBody().readAllBytes(), UTF_8));
            var headers = exchange.getRequestHeaders();
            signatures.add(headers.getFirst("webhook-id") + " " + headers.getFirst("webhook-timestamp") + " "
                    + headers.getFirst("webhook-signature"));
            if (answer.equals("hang")) {
                await();
            }
            var body = answer.getBytes(UTF_8);
            exchange.sendResponseHeaders(status, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.start();
    }

    @AfterEach
    void isGone() {
        release.countDown();
        server.stop(0);
    }

    @Test
    void itsDecisionCountsAndItsQuestionIsSigned() {
        answer = "{\"decision\": \"reject\", \"reason\": \"0.98\", \"message\": \"Xin nhẹ lời.\", \"model\": 7}";

        try (var external = moderator(Duration.ofSeconds(10))) {
            var finding = (Decided) external.look(submission(), ASKED);

            assertThat(finding.status()).isEqualTo(Status.REJECTED);
            assertThat(finding.why().note()).isEqualTo("0.98");
            assertThat(finding.why().message()).isEqualTo("Xin nhẹ lời.");
        }
        var said = signatures.getFirst().split(" ", 3);
        assertThat(said[2]).isEqualTo(Signature.of(SECRET, said[0], said[1], received.getFirst()));
        assertThat(received.getFirst()).contains("Hay quá", "kinh-te", ARTICLE.toString());
    }

    @Test
    void itHoldsAndItPublishes() {
        try (var external = moderator(Duration.ofSeconds(10))) {
            assertThat(external.look(submission(), ASKED)).isEqualTo(Finding.NOTHING);
            answer = "{\"decision\": \"hold\"}";
            assertThat(((Decided) external.look(submission(), ASKED)).status()).isEqualTo(Status.HELD);
            assertThat(external.look(submission(), NOT_ASKED)).isEqualTo(Finding.NOTHING);
        }
        assertThat(received).hasSize(2);
    }

    @Test
    void oneThatIsSlowFailsOrTalksNonsenseIsSkippedAndThenLeftAlone() {
        try (var external = moderator(Duration.ofSeconds(1))) {
            answer = "hang";
            assertThat(external.look(submission(), ASKED)).isEqualTo(Finding.NOTHING);
            answer = "{\"decision\": \"burn\"}";
            assertThat(external.look(submission(), ASKED)).isEqualTo(Finding.NOTHING);
            status = 500;
            for (var i = 0; i < 10; i++) {
                assertThat(external.look(submission(), ASKED)).isEqualTo(Finding.NOTHING);
            }
        }
        assertThat(received).hasSize(5);
    }

    private ExternalModerator moderator(Duration timeLimit) {
        var url = "http://127.0.0.1:" + server.getAddress().getPort() + "/";
        return new ExternalModerator(
                new ExternalSettings(url, SECRET, timeLimit, 4, Duration.ofMinutes(1)),
                JsonMapper.shared(),
                InstantSource.fixed(NOON));
    }

    private static Submission submission() {
        return new Submission(
                Discussion.begin(new ArticleHeard(ARTICLE, 2, "kinh-te", true), NOON),
                Posting.toArticle(CommentId.next(), ARTICLE, NOON),
                Version.FIRST,
                new Author("lan", new AuthorName("Lan")),
                new CommentText("Hay quá"),
                new Caller("lan", "Lan", Set.of()),
                "the only one");
    }

    private void await() {
        try {
            release.await();
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }
}
