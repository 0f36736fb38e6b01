package broadsheet.web.json;

import static broadsheet.web.RunningDesk.MOST_BYTES;
import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import broadsheet.web.RunningDesk;
import broadsheet.web.RunningDesk.Answer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.util.unit.DataSize;

class BodyLimitTest {

    @Test
    void aBodyAsLongAsTheLimitIsTaken() {
        assertThat(RunningDesk.post("/articles", bodyOf(MOST_BYTES)).status()).isEqualTo(200);
        assertThat(RunningDesk.postInChunks("/articles", bodyOf(MOST_BYTES)).status())
                .isEqualTo(200);
    }

    @Test
    void aBodyThatAnnouncesOneByteMoreIsRefused() {
        assertTooLarge(RunningDesk.post("/articles", bodyOf(MOST_BYTES + 1)));
    }

    @Test
    void aBodyThatAnnouncesNothingIsRefusedOnceItPassesTheLimit() {
        assertTooLarge(RunningDesk.postInChunks("/articles", bodyOf(MOST_BYTES + 1)));
        assertTooLarge(RunningDesk.postInChunks("/articles", bodyOf(100_000)));
    }

    @Test
    void theLimitIsToldWhateverPartOfTheBodyIsBeingReadThere() {
        var blocks = "{\"type\":\"heading\",\"level\":2,\"text\":\"Vàng\"},".repeat(1_000);

        assertTooLarge(RunningDesk.postInChunks("/articles", "{\"headline\":\"a\",\"body\":[" + blocks));
    }

    @Test
    void bytesAreCountedNotLetters() {
        var body = "{\"headline\":\"" + "ế".repeat(MOST_BYTES / 3) + "\"}";

        assertThat(body).hasSizeLessThan(MOST_BYTES);
        assertTooLarge(RunningDesk.post("/articles", body));
    }

    @Test
    void aBodyThatComesAByteNowAndThenIsNotWaitedFor() throws IOException {
        var desk = RunningDesk.another("--http.patience=200ms");
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), RunningDesk.port(desk))) {
            var head = "POST /articles HTTP/1.1\r\nHost: desk\r\nContent-Type: application/json\r\nAuthorization: "
                    + RunningDesk.editor() + "\r\nContent-Length: 400\r\n\r\n{";
            var request = socket.getOutputStream();
            request.write(head.getBytes(US_ASCII));

            await().atMost(Duration.ofSeconds(30)).until(() -> {
                request.write(' ');
                return socket.getInputStream().available() > 0;
            });

            var status = "HTTP/1.1 408";
            assertThat(new String(socket.getInputStream().readNBytes(status.length()), US_ASCII))
                    .isEqualTo(status);
        } finally {
            desk.close();
        }
    }

    @Test
    void aPatienceOfNothingIsRefusedByName() {
        assertThatThrownBy(() -> new BodyLimit(DataSize.ofKilobytes(1), Duration.ZERO))
                .hasMessage("http.patience must be positive, but is PT0S");
    }

    @Test
    void aLimitOfNothingIsRefusedByName() {
        assertThatThrownBy(() -> new BodyLimit(DataSize.ofBytes(0), Duration.ofSeconds(1)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("http.max-body must be at least one byte and at most 1048576B, but is 0B");
    }

    private static void assertTooLarge(Answer answer) {
        assertThat(answer.status()).as(answer.text()).isEqualTo(413);
        assertThat(answer.isProblem()).isTrue();
        assertThat(answer.problem("detail")).isEqualTo("A body may have at most " + MOST_BYTES + " bytes.");
    }

    private static String bodyOf(int bytes) {
        var frame = "{\"headline\":\"\"}";
        return "{\"headline\":\"" + "a".repeat(bytes - frame.length()) + "\"}";
    }
}
