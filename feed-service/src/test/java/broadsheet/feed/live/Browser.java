package broadsheet.feed.live;

import static org.awaitility.Awaitility.await;

import broadsheet.feed.Replica;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Listens to a front's stream. */
public final class Browser implements AutoCloseable {

    private static final Duration SOON = Duration.ofSeconds(30);

    private final HttpClient http = HttpClient.newHttpClient();
    private final List<String> lines = new CopyOnWriteArrayList<>();
    private final CompletableFuture<HttpHeaders> head = new CompletableFuture<>();
    private final Thread thread;

    private Browser(Replica feed, String path, String lastEventId) {
        var request = HttpRequest.newBuilder(URI.create(feed.address() + path));
        if (!lastEventId.isEmpty()) {
            request.header("Last-Event-ID", lastEventId);
        }
        thread = Thread.ofVirtual().start(() -> read(request.build()));
        await().atMost(SOON).until(() -> lines.contains("retry: 3000"));
    }

    /** Begins to listen; told what is there now. */
    public static Browser open(Replica feed, String path) {
        return new Browser(feed, path, "");
    }

    static Browser resume(Replica feed, String path, String lastEventId) {
        return new Browser(feed, path, lastEventId);
    }

    /** The head of the answer. */
    HttpHeaders head() {
        return head.join();
    }

    /** What it was told, in this order. */
    public List<JsonNode> told() {
        return said("data: ").stream()
                .map(text -> JsonMapper.shared().readTree(text))
                .toList();
    }

    /** The id of what it was told last. */
    String lastEventId() {
        return said("id: ").getLast();
    }

    /** Returns once it is told that a front shows an article. */
    public JsonNode hearsOf(String articleId) {
        return await().atMost(SOON)
                .until(
                        () -> told().stream()
                                .filter(it -> it.toString().contains(articleId))
                                .toList(),
                        it -> !it.isEmpty())
                .getFirst();
    }

    boolean isCutOff() {
        return !thread.isAlive();
    }

    @Override
    public void close() {
        http.shutdownNow();
    }

    private List<String> said(String field) {
        var said = new ArrayList<String>();
        lines.stream().filter(line -> line.startsWith(field)).forEach(line -> said.add(line.substring(field.length())));
        return said;
    }

    private void read(HttpRequest request) {
        try (var body = answer(request);
                var reader = new BufferedReader(new InputStreamReader(body, StandardCharsets.UTF_8))) {
            for (var line = reader.readLine(); line != null; line = reader.readLine()) {
                lines.add(line);
            }
        } catch (IOException _) {
            // Closed by whichever side
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    private InputStream answer(HttpRequest request) throws IOException, InterruptedException {
        var answer = http.send(request, HttpResponse.BodyHandlers.ofInputStream());
        head.complete(answer.headers());
        return answer.body();
    }
}
