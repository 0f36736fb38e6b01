package broadsheet.comment;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.Scanner;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Predicate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A browser that keeps a stream of server-sent events open, and notes what it is told. */
public final class Listener implements AutoCloseable {

    private static final Duration SOON = Duration.ofSeconds(30);
    private static final Set<String> NUMBERS = Set.of("count", "unread");
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private final List<Event> events = new CopyOnWriteArrayList<>();
    private final InputStream stream;
    private volatile String lastId = "";
    private volatile long retryMillis;
    private volatile boolean over;

    /** What was told: the name of the event and its data. */
    public record Event(String id, String name, JsonNode data) {}

    private Listener(String path, String... headers) {
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + Reader.port() + path))
                .header("Accept", "text/event-stream");
        if (headers.length > 0) {
            request.headers(headers);
        }
        try {
            var answer = HTTP.send(request.build(), BodyHandlers.ofInputStream());
            if (answer.statusCode() != 200) {
                throw new IllegalStateException(path + " answered " + answer.statusCode());
            }
            stream = answer.body();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
        Thread.ofVirtual().start(this::listen);
    }

    /** Opens a stream, and returns once it tells the place that it begins at. */
    public static Listener on(String path, String... headers) {
        var listener = new Listener(path, headers);
        await().atMost(SOON).until(() -> !listener.lastId.isEmpty());
        return listener;
    }

    /** What was told until now that has a name; numbers left out. */
    public List<Event> told() {
        return events.stream().filter(event -> !NUMBERS.contains(event.name())).toList();
    }

    /** Names of what was told about a comment, such as {@code new}. */
    public List<String> toldOf(String commentId) {
        return told().stream()
                .filter(event -> event.data().path("id").asString("").equals(commentId))
                .map(Event::name)
                .toList();
    }

    /** Waits until something is told. */
    public Event awaitEvent(Predicate<Event> which) {
        return await().atMost(SOON)
                .until(() -> events.stream().filter(which).findFirst(), java.util.Optional::isPresent)
                .orElseThrow();
    }

    /** Waits until a comment is told of under a name. */
    public Event awaitTold(String name, String commentId) {
        return awaitEvent(event -> event.name().equals(name)
                && event.data().path("id").asString("").equals(commentId));
    }

    /** The last count that was told; -1 before the first. */
    public long count() {
        return events.stream()
                .filter(event -> event.name().equals("count"))
                .reduce((_, later) -> later)
                .map(event -> event.data().path("count").asLong())
                .orElse(-1L);
    }

    /** Whether the service has ended the stream. */
    public boolean isOver() {
        return over;
    }

    /** When it is to come back, as it was told last. */
    public long retryMillis() {
        return retryMillis;
    }

    /** What it would send as {@code Last-Event-ID}. */
    public String lastId() {
        return lastId;
    }

    @Override
    public void close() {
        try {
            stream.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void listen() {
        var name = "";
        var data = "";
        var lines = new Scanner(stream, java.nio.charset.StandardCharsets.UTF_8);
        while (lines.hasNextLine()) {
            var line = lines.nextLine();
            if (line.isEmpty()) {
                if (!data.isEmpty()) {
                    events.add(new Event(lastId, name, JsonMapper.shared().readTree(data)));
                }
                name = "";
                data = "";
            } else if (line.startsWith("id: ")) {
                lastId = line.substring(4);
            } else if (line.startsWith("retry: ")) {
                retryMillis = Long.parseLong(line.substring(7));
            } else if (line.startsWith("event: ")) {
                name = line.substring(7);
            } else if (line.startsWith("data: ")) {
                data = line.substring(6);
            }
        }
        over = true;
    }
}
