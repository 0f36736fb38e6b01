package broadsheet.local.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import broadsheet.local.Broadsheet;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A launcher as a real process, on a project of stand-in services. Closing it leaves nothing running. */
final class LaunchedPlatform implements AutoCloseable {

    static final List<String> SERVICES = List.of("feed-service", "article-service", "comment-service", "identity");

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final AtomicInteger LAUNCHES = new AtomicInteger();

    private final Process process;
    private final Path output;

    private LaunchedPlatform(Process process, Path output) {
        this.process = process;
        this.output = output;
    }

    /** A project folder with the services laid out, and an empty data folder in it. */
    static Path project(Path folder) throws IOException {
        for (var service : SERVICES) {
            StandInService.layOut(app(folder, service));
        }
        return folder;
    }

    static Path app(Path project, String service) {
        return project.resolve(service, "target", "app");
    }

    static LaunchedPlatform up(Path project, int portBase) throws IOException {
        return launch(project, Map.of(), "up", "--port-base", Integer.toString(portBase));
    }

    static LaunchedPlatform launch(Path project, Map<String, String> environment, String... arguments)
            throws IOException {
        var output = project.resolve("output-" + LAUNCHES.incrementAndGet() + ".txt");
        var command = Stream.concat(
                Stream.of(
                        // Ctrl-C is to be noticed, even where this build runs in the background, which ignores it
                        "env",
                        "--default-signal=INT",
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx512m",
                        "-Dbroadsheet.root=" + project,
                        "-cp",
                        System.getProperty("java.class.path"),
                        "--sun-misc-unsafe-memory-access=allow",
                        "--enable-native-access=ALL-UNNAMED",
                        Broadsheet.class.getName()),
                Stream.of(arguments));
        var builder =
                new ProcessBuilder(command.toList()).redirectErrorStream(true).redirectOutput(output.toFile());
        builder.environment().keySet().removeAll(List.of("MONGODB_URI", "KAFKA_BROKERS", "ISSUER_URI"));
        builder.environment().putAll(environment);
        return new LaunchedPlatform(builder.start(), output);
    }

    /** Five ports that follow each other and are free, below those that the system gives to clients. */
    static int freePortBase() {
        return IntStream.iterate(20_000, port -> port < 32_000, port -> port + 10)
                .filter(base -> IntStream.range(base, base + 5).allMatch(LaunchedPlatform::isFree))
                .findFirst()
                .orElseThrow();
    }

    static boolean isFree(int port) {
        try (var _ = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    LaunchedPlatform awaitSaying(String words) {
        await().atMost(PATIENCE).untilAsserted(() -> {
            assertThat(output()).contains(words);
        });
        return this;
    }

    String output() {
        try {
            return Files.readString(output);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void signal(String name) throws Exception {
        var kill = new ProcessBuilder("kill", "-" + name, Long.toString(process.pid())).start();
        assertThat(kill.waitFor()).isZero();
    }

    int awaitExit() throws InterruptedException {
        assertThat(process.waitFor(PATIENCE)).isTrue();
        return process.exitValue();
    }

    List<ProcessHandle> services() {
        return process.children().toList();
    }

    ProcessHandle service(String name) {
        return services().stream()
                .filter(child -> child.info().commandLine().orElse("").contains(name))
                .findFirst()
                .orElseThrow();
    }

    static String get(int port, String path) throws Exception {
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .build();
        try (var client = HttpClient.newHttpClient()) {
            return client.send(request, BodyHandlers.ofString()).body();
        }
    }

    @Override
    public void close() {
        var services = services();
        process.destroy();
        process.onExit()
                .completeOnTimeout(process, PATIENCE.toSeconds(), TimeUnit.SECONDS)
                .join()
                .destroyForcibly();
        services.forEach(ProcessHandle::destroyForcibly);
    }
}
