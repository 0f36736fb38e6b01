package broadsheet.comment;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;

/** A page in a browser, which asks the service from its own origin. */
public record Page(String origin) {

    /** The one origin that the service has on its list. */
    public static final String SITE = "https://www.example.org";

    private static final HttpClient HTTP = HttpClient.newHttpClient();

    /** A page that readers read. */
    public static Page onTheSite() {
        return new Page(SITE);
    }

    /** A page of any origin. */
    public static Page of(String origin) {
        return new Page(origin);
    }

    /** What a browser asks before it lets the page send something. */
    public Seen preflight(String method, String path, String headers) {
        return send(request(path)
                .header("Access-Control-Request-Method", method)
                .header("Access-Control-Request-Headers", headers)
                .method("OPTIONS", BodyPublishers.noBody()));
    }

    /** Begins to read, and hangs up once the headers are there. */
    public Seen open(String path, String... headers) {
        var request = request(path);
        return send(headers.length > 0 ? request.headers(headers) : request);
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + RunningService.port() + path))
                .header("Origin", origin);
    }

    private static Seen send(HttpRequest.Builder request) {
        try {
            var response = HTTP.send(request.build(), BodyHandlers.ofInputStream());
            response.body().close();
            return new Seen(response);
        } catch (IOException e) {
            throw new IllegalStateException("The service did not answer", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** What the browser lets the page see, or not. */
    public record Seen(HttpResponse<InputStream> response) {

        /** The status. */
        public int status() {
            return response.statusCode();
        }

        /** The origin whose pages may see the answer; empty when none may. */
        public String allowed() {
            return header("Access-Control-Allow-Origin");
        }

        /** A header's values; empty when it is missing. */
        public String header(String name) {
            return String.join(",", response.headers().allValues(name));
        }
    }
}
