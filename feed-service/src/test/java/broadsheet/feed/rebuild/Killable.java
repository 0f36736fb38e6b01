package broadsheet.feed.rebuild;

import static org.awaitility.Awaitility.await;

import broadsheet.feed.FeedService;
import broadsheet.feed.Replica;
import broadsheet.web.identity.Role;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A replica as a process of its own, whose end is {@code kill -9}. */
final class Killable implements AutoCloseable {

    private final HttpClient http = HttpClient.newHttpClient();
    private final Process process;
    private final int port;

    private Killable(Process process, int port) {
        this.process = process;
        this.port = port;
    }

    static Killable start(String... settings) throws IOException {
        var port = freePort();
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                FeedService.class.getName()));
        // A setting that is given twice is a list
        Stream.of(settings).filter(it -> !it.startsWith("--server.port")).forEach(command::add);
        command.add("--server.port=" + port);
        var killable = new Killable(new ProcessBuilder(command).inheritIO().start(), port);
        await().atMost(Duration.ofMinutes(2))
                .ignoreExceptionsInstanceOf(IOException.class)
                .until(() -> killable.request("GET", "/fronts/home").statusCode() == 200);
        return killable;
    }

    /** The answer to an operator. */
    HttpResponse<String> request(String method, String path) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .method(method, BodyPublishers.noBody())
                .header("Authorization", "Bearer " + Replica.token(Role.OPERATOR))
                .build();
        return http.send(request, BodyHandlers.ofString());
    }

    @Override
    public void close() {
        process.destroyForcibly().onExit().join();
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
