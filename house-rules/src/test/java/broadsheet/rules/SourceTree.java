package broadsheet.rules;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The project's files as people edit them, without what a build or a run has made. */
final class SourceTree {

    private static final Path ROOT = Path.of(System.getProperty("broadsheet.root"));
    private static final Set<String> MADE = Set.of("target", ".git", "data", ".idea", ".vscode");
    private static final Set<String> TEXT =
            Set.of("java", "xml", "md", "yml", "yaml", "properties", "json", "js", "css", "html", "svg", "mustache");

    private SourceTree() {}

    /** Every Java file, tests included. */
    static Stream<Path> java() {
        return text().filter(file -> extension(file).equals("java"));
    }

    /** Every file that people read: code, settings, documents, scripts. */
    static Stream<Path> text() {
        return under(ROOT)
                .filter(file ->
                        TEXT.contains(extension(file)) || extension(file).isEmpty());
    }

    static String name(Path file) {
        return ROOT.relativize(file).toString();
    }

    static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<String> lines(Path file) {
        return read(file).lines().toList();
    }

    private static Stream<Path> under(Path folder) {
        try (var entries = Files.list(folder)) {
            return entries
                    .filter(entry -> !MADE.contains(entry.getFileName().toString()))
                    .sorted()
                    .flatMap(entry -> Files.isDirectory(entry) ? under(entry) : Stream.of(entry))
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String extension(Path file) {
        var name = file.getFileName().toString();
        return name.contains(".") ? name.substring(name.lastIndexOf('.') + 1) : "";
    }
}
