package broadsheet.system;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.json.JsonMapper;

/** The platform, started by the README's command in a folder of its own, at ports that are free. */
final class Platform implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final int PORTS = 9;

    private final Path data;
    private final int portBase;
    private final Process launcher;

    private Platform(Path data, int portBase, Map<String, String> environment) {
        this.data = data;
        this.portBase = portBase;
        this.launcher = launch(environment);
    }

    /** Starts the whole platform on its embedded default. */
    static Platform start(Path data) {
        return start(data, Map.of());
    }

    /** Starts the platform with some of its environment given, such as {@code KAFKA_BROKERS}. */
    static Platform start(Path data, Map<String, String> environment) {
        var platform = new Platform(data, FreePorts.next(PORTS), environment);
        await("the platform is ready").atMost(PATIENCE).until(() -> {
            assertThat(platform.launcher.isAlive()).as(platform.printed()).isTrue();
            return platform.printed().contains("Ready in");
        });
        return platform;
    }

    Newsroom newsroom() {
        return new Newsroom(portBase);
    }

    /** Readers and moderators who write under these articles. */
    Commenters commenters(List<String> articles) {
        var bearers = Stream.of("reader", "moderator", "author", "editor", "operator")
                .collect(Collectors.toMap(
                        role -> role,
                        role -> "Bearer " + run("token", role, "--port-base", Integer.toString(portBase))));
        return new Commenters("http://127.0.0.1:" + (portBase + 2), articles, bearers);
    }

    /** Where its readers are. */
    String site() {
        return "http://localhost:" + portBase;
    }

    /** Fills it with the sample newsroom. */
    void fill() {
        run("sample", "--port-base", Integer.toString(portBase));
    }

    /** Builds what readers are shown again from the log, and returns once that is served. */
    void rebuild() {
        run("rebuild", "--port-base", Integer.toString(portBase));
    }

    /** How a demo user of the embedded provider signs in. */
    String passwordOf(String user) {
        var users = new JsonMapper().readTree(read(data.resolve("identity").resolve("users.json")));
        return users.valueStream()
                .filter(it -> it.get("name").asString().equals(user))
                .map(it -> it.get("password").asString())
                .findFirst()
                .orElseThrow();
    }

    /** Whether all services say that they are ready. */
    boolean isWell() {
        return Stream.of(0, 1, 2).allMatch(service -> isReady(portBase + service));
    }

    String brokers() {
        return "127.0.0.1:" + (portBase + 3);
    }

    /** Brings in another system's export as an editor, and returns what the command prints. */
    String bringIn(String format, Path export) {
        return run(importing(format, export));
    }

    /** Begins to bring in another system's export: the process, to be killed or waited for. */
    Process beginToBringIn(String format, Path export) throws IOException {
        return new ProcessBuilder(command(importing(format, export)))
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    private String[] importing(String format, Path export) {
        var token = run("token", "editor", "--port-base", Integer.toString(portBase));
        var articles = "http://127.0.0.1:" + (portBase + 1);
        return new String[] {"import", "--format", format, "--articles", articles, "--token", token, export.toString()};
    }

    private static List<String> command(String... words) {
        return Stream.concat(Stream.of(script()), Stream.of(words)).toList();
    }

    /** Brings in another system's comments as an operator, and returns what the command prints. */
    String bringCommentsIn(String format, Path export) {
        return run(
                "import-comments",
                "--format",
                format,
                "--comments",
                "http://127.0.0.1:" + (portBase + 2),
                "--readers",
                "http://127.0.0.1:" + portBase,
                "--token",
                run("token", "operator", "--port-base", Integer.toString(portBase)),
                export.toString());
    }

    /** Takes all comments out into a file as an operator, and returns what the command prints. */
    String takeCommentsOut(Path file) {
        return run(
                "export-comments",
                "--comments",
                "http://127.0.0.1:" + (portBase + 2),
                "--token",
                run("token", "operator", "--port-base", Integer.toString(portBase)),
                file.toString());
    }

    /** What a command of the launcher prints. */
    static String run(String... words) {
        return run(Map.of(), words);
    }

    /** What a command of the launcher prints with some of its environment given. */
    static String run(Map<String, String> environment, String... words) {
        try {
            var process = new ProcessBuilder(command(words)).redirectError(ProcessBuilder.Redirect.INHERIT);
            process.environment().put("BROADSHEET_BUILD", "no");
            process.environment().putAll(environment);
            var running = process.start();
            var printed = new String(running.getInputStream().readAllBytes(), UTF_8).strip();
            assertThat(running.waitFor()).as(printed).isZero();
            return printed;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** What the launcher has printed until now. */
    String printed() {
        return read(output());
    }

    /** {@code kill -9}. */
    void kill(String service) throws IOException, InterruptedException {
        signal(service, "-KILL");
    }

    /** Holds a service's process still: it answers nothing and takes nothing. */
    void freeze(String service) throws IOException, InterruptedException {
        signal(service, "-STOP");
    }

    /** Ctrl-C; returns once everything has stopped. */
    @Override
    public void close() {
        launcher.destroy();
        await("the platform has stopped").atMost(PATIENCE).until(() -> !launcher.isAlive());
    }

    private void signal(String service, String signal) throws IOException, InterruptedException {
        var pid = Files.readAllLines(data.resolve("run").resolve(service + ".process"))
                .getFirst();
        var kill = new ProcessBuilder("kill", signal, pid).inheritIO().start();
        assertThat(kill.waitFor()).isZero();
    }

    private Process launch(Map<String, String> environment) {
        var command = List.of(script(), "up", "--data", data.toString(), "--port-base", Integer.toString(portBase));
        var builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(output().toFile());
        builder.environment().put("BROADSHEET_BUILD", "no");
        builder.environment().putAll(environment);
        try {
            Files.createDirectories(data);
            return builder.start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isReady(int port) {
        try {
            var connection = (HttpURLConnection)
                    URI.create("http://127.0.0.1:" + port + "/readyz").toURL().openConnection();
            connection.setConnectTimeout(1_000);
            connection.setReadTimeout(1_000);
            return connection.getResponseCode() == 200;
        } catch (IOException _) {
            return false;
        }
    }

    private static String script() {
        return Path.of(System.getProperty("broadsheet.root"), "broadsheet").toString();
    }

    private Path output() {
        return data.resolveSibling(data.getFileName() + ".out");
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
