package broadsheet.comment.writing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import broadsheet.comment.Answer;
import broadsheet.comment.Desk;
import broadsheet.comment.Reader;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What happens while a comment is being judged by a moderator outside, who takes the time that it takes. */
class ClosingMeanwhileTest {

    private static final String SECRET = "whsec_MDEyMzQ1Njc4OTAxMjM0NTY3ODkwMTIz";

    private static HttpServer moderator;
    private static int instance;
    private static volatile Runnable deed = () -> {};

    private final String article = Desk.published();

    @BeforeAll
    static void startsToJudge() throws IOException {
        moderator = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        moderator.createContext("/", ClosingMeanwhileTest::judge);
        moderator.start();
        instance = Reader.anotherInstance(
                "--moderation.external.url=http://127.0.0.1:"
                        + moderator.getAddress().getPort() + "/",
                "--moderation.external.secret=" + SECRET,
                "--moderation.external.time-limit=20s");
    }

    @AfterAll
    static void isGone() {
        Reader.stop(instance);
        moderator.stop(0);
    }

    @Test
    void aCommentThatIsStillBeingJudgedWhenItsDiscussionIsClosedDoesNotGetIn() {
        var answer = postedWhile(
                "{\"text\": \"Vừa kịp không?\"}",
                () -> Reader.moderate("POST", "/articles/" + article + "/discussion/close", ""));

        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.text("detail")).contains("closed");
        assertThat(Reader.discussion(article).count()).isZero();
    }

    @Test
    void aReplyThatIsStillBeingJudgedWhenItsParentIsRejectedDoesNotGetIn() {
        var parent = Reader.comment(article, "Sắp bị ẩn").id();

        var answer = postedWhile(
                "{\"text\": \"Vừa kịp không?\", \"parentId\": \"%s\"}".formatted(parent),
                () -> Reader.move(parent, "reject"));

        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.text("detail")).contains("held or rejected");
    }

    private Answer postedWhile(String body, Runnable somethingHappens) {
        deed = somethingHappens;
        return Reader.at(instance, () -> Reader.post(article, body));
    }

    private static void judge(HttpExchange exchange) throws IOException {
        deed.run();
        var publish = "{\"decision\": \"publish\"}".getBytes(UTF_8);
        exchange.sendResponseHeaders(200, publish.length);
        exchange.getResponseBody().write(publish);
        exchange.close();
    }
}
