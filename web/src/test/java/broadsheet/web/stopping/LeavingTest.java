package broadsheet.web.stopping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import broadsheet.web.RunningDesk;
import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class LeavingTest {

    private static final Duration SOON = Duration.ofSeconds(30);

    @Test
    void requestsAreAnsweredAsEverWhileNoticeIsGivenButTheirConnectionsEnd() {
        var desk = RunningDesk.another("--stopping.notice=10s");
        var port = RunningDesk.port(desk);
        assertThat(connection(port)).isEmpty();

        var stopping = Thread.ofVirtual().start(desk::close);

        await().atMost(SOON).until(() -> connection(port).equals("close"));
        await().atMost(SOON).until(() -> !stopping.isAlive());
        assertThatThrownBy(() -> ask(port)).isInstanceOf(ConnectException.class);
    }

    @Test
    void aNoticeThatIsNoneIsRefusedByName() {
        assertThatThrownBy(() -> new StoppingSettings(Duration.ofMinutes(2))).hasMessageContaining("stopping.notice");
        assertThatThrownBy(() -> new StoppingSettings(Duration.ofSeconds(-1))).hasMessageContaining("stopping.notice");
    }

    private static String connection(int port) {
        try {
            var answer = ask(port);
            assertThat(answer.statusCode()).isEqualTo(200);
            return answer.headers().firstValue("Connection").orElse("");
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static HttpResponse<String> ask(int port) throws IOException {
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/articles"))
                .build();
        try (var http = HttpClient.newHttpClient()) {
            return http.send(request, HttpResponse.BodyHandlers.ofString());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
