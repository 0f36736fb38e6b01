package broadsheet.local.services;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * All that it takes to start one service.
 *
 * @param name as the operator knows it
 * @param app the folder with {@code app.jar}, {@code lib/} and perhaps {@code app.aot}
 * @param environment added to that of this process
 * @param readiness answers 200 when the service takes requests
 * @param log what the process prints is appended to it
 * @param processFile where the running process is written down
 */
public record ServiceSetup(
        String name, Path app, Map<String, String> environment, URI readiness, Path log, Path processFile) {

    /**
     * The terminal sends Ctrl-C and its own end to the whole group; it is for the platform to stop the services, in
     * order.
     */
    private static final List<String> DEAF_TO_THE_TERMINAL = List.of("sh", "-c", "trap '' INT HUP; exec \"$@\"", "sh");

    /**
     * A service with 256 MB of heap is served best by the collector that needs no threads of its own. One that has no
     * memory left is ended, to be started again: a thread that died of it would be missed by nobody.
     */
    private static final List<String> JVM_OPTIONS =
            List.of("-XX:+UseSerialGC", "-Xmx256m", "-XX:+ExitOnOutOfMemoryError");

    ProcessBuilder process() {
        var builder = new ProcessBuilder(command())
                .directory(app.toFile())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        builder.environment().putAll(environment);
        return builder;
    }

    /** An argument of the process that no other program has. */
    String mark() {
        return "-Dbroadsheet.service=" + name;
    }

    private List<String> command() {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        return Stream.of(DEAF_TO_THE_TERMINAL, List.of(java), JVM_OPTIONS, cache(), List.of(mark(), "-jar", "app.jar"))
                .flatMap(List::stream)
                .toList();
    }

    private List<String> cache() {
        return Files.exists(app.resolve("app.aot")) ? List.of("-XX:AOTCache=app.aot") : List.of();
    }
}
