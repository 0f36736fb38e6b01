package broadsheet.benchmarks;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;

/** Whoever reads what feed-service serves. */
final class PageReader {

    private final HttpClient http = HttpClient.newHttpClient();
    private final String address;

    PageReader(String address) {
        this.address = address;
    }

    /** What is at a path; a failure if that isn't answered with 200. */
    String get(String path) throws IOException, InterruptedException {
        var answer =
                http.send(HttpRequest.newBuilder(URI.create(address + path)).build(), BodyHandlers.ofString());
        if (answer.statusCode() != 200) {
            throw new IllegalStateException(path + " answered " + answer.statusCode());
        }
        return answer.body();
    }
}
