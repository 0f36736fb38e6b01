package broadsheet.comment.writing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import broadsheet.comment.Desk;
import broadsheet.comment.Reader;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ClosingMeanwhileTest {

    private static final String SECRET = "whsec_MDEyMzQ1Njc4OTAxMjM0NTY3ODkwMTIz";

    private final String article = Desk.published();
    private final HttpServer moderator;

    ClosingMeanwhileTest() throws IOException {
        moderator = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    }

    @AfterEach
    void isGone() {
        moderator.stop(0);
    }

    @Test
    void aCommentThatIsStillBeingJudgedWhenItsDiscussionIsClosedDoesNotGetIn() {
        whileItJudges(() -> Reader.moderate("POST", "/articles/" + article + "/discussion/close", ""));
        Reader.moderate("PATCH", "/moderation/settings/articles/" + article, "{\"external\": true}");
        var judged = Reader.anotherInstance(
                "--moderation.external.url=http://127.0.0.1:"
                        + moderator.getAddress().getPort() + "/",
                "--moderation.external.secret=" + SECRET,
                "--moderation.external.time-limit=20s");

        var answer = Reader.at(judged, () -> Reader.comment(article, "Vừa kịp không?"));

        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.text("detail")).contains("closed");
        assertThat(Reader.discussion(article).count()).isZero();
    }

    private void whileItJudges(Runnable deed) {
        moderator.createContext("/", exchange -> {
            deed.run();
            var publish = "{\"decision\": \"publish\"}".getBytes(UTF_8);
            exchange.sendResponseHeaders(200, publish.length);
            exchange.getResponseBody().write(publish);
            exchange.close();
        });
        moderator.start();
    }
}
