package broadsheet.web.openapi;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Linters of other people, in the versions of {@code package-lock.json}. They need Node.js; where it isn't there, that
 * is said in one line, and is a failure if the environment says {@code BROADSHEET_LINT=required}.
 */
final class Linters {

    private static final boolean REQUIRED = "required".equals(System.getenv("BROADSHEET_LINT"));
    private static final Pattern RECENT_ENOUGH =
            Pattern.compile("v(20\\.(19|[2-9]\\d)|2[2-9]|[3-9]\\d)\\..*", Pattern.DOTALL);
    private static final List<String> FILES =
            List.of("package.json", "package-lock.json", "redocly.yaml", "spectral.yaml");

    /** Beside what the build has made of this module, so that all services share it. */
    private final Path folder =
            Path.of("..", "web", "target", "linting").toAbsolutePath().normalize();

    private Linters() {}

    /** Those that can be run here; empty if none can. */
    static Optional<Linters> installed() {
        var linters = new Linters();
        var missing = linters.missing();
        if (missing.isEmpty()) {
            return Optional.of(linters);
        }
        assertThat(REQUIRED).as(missing.get()).isFalse();
        System.out.println("Not linted: " + missing.get());
        return Optional.empty();
    }

    /** What they have against a description. */
    List<String> faults(String name, String document) {
        var file = folder.resolve(name + ".json");
        write(file, document);
        var redocly = run("node_modules/.bin/redocly", "lint", "--config=redocly.yaml", file.toString());
        var spectral = run(
                "node_modules/.bin/spectral",
                "lint",
                "--ruleset=spectral.yaml",
                "--fail-severity=hint",
                file.toString());
        return Stream.of(redocly, spectral)
                .filter(result -> result.status() != 0)
                .map(Result::text)
                .toList();
    }

    private Optional<String> missing() {
        write();
        if (!run("node", "--version").matches(RECENT_ENOUGH)) {
            return Optional.of("the linters need Node.js 20.19 or newer on the PATH");
        }
        if (!Files.exists(folder.resolve("node_modules/.package-lock.json"))) {
            var installed = run("npm", "ci", "--ignore-scripts", "--no-audit", "--no-fund");
            if (installed.status() != 0) {
                return Optional.of(
                        "npm could not install the linters: " + installed.text().strip());
            }
        }
        return Optional.empty();
    }

    private void write() {
        try {
            Files.createDirectories(folder);
            for (var name : FILES) {
                try (var file = Linters.class.getResourceAsStream(name)) {
                    Files.copy(requireNonNull(file, name), folder.resolve(name), StandardCopyOption.REPLACE_EXISTING);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(Path file, String text) {
        try {
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Result run(String... command) {
        var output = folder.resolve("output.txt");
        try {
            var builder = new ProcessBuilder(command)
                    .directory(folder.toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(output.toFile());
            // It asks for newer versions of itself, and counts its users
            builder.environment().put("REDOCLY_TELEMETRY", "off");
            builder.environment().put("REDOCLY_SUPPRESS_UPDATE_NOTICE", "true");
            var process = builder.start();
            var ended = process.waitFor(5, TimeUnit.MINUTES);
            if (!ended) {
                process.destroyForcibly();
            }
            return new Result(ended ? process.exitValue() : -1, Files.readString(output));
        } catch (IOException e) {
            return new Result(-1, String.valueOf(e.getMessage()));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private record Result(int status, String text) {

        private boolean matches(Pattern pattern) {
            return status == 0 && pattern.matcher(text).matches();
        }
    }
}
