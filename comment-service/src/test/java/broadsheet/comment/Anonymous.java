package broadsheet.comment;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;

/** Somebody without a token. */
final class Anonymous {

    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private Anonymous() {}

    static int status(String path) {
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + RunningService.port() + path))
                .build();
        try {
            // A stream has no end: it is hung up
            var answer = HTTP.send(request, HttpResponse.BodyHandlers.ofInputStream());
            answer.body().close();
            return answer.statusCode();
        } catch (IOException e) {
            throw new IllegalStateException("The service did not answer", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
