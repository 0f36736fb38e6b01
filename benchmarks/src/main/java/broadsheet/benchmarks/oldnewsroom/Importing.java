package broadsheet.benchmarks.oldnewsroom;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** {@code ./broadsheet import} at work, and how far it is. */
final class Importing implements AutoCloseable {

    private final Process process;
    private final Path journal;

    private Importing(Process process, Path journal) {
        this.process = process;
        this.journal = journal;
    }

    static Importing of(Path file, OldSystem system, String service, String token) throws IOException {
        var command = List.of(
                System.getProperty("broadsheet.root") + "/broadsheet",
                "import",
                "--format",
                system.name(),
                "--site",
                OldArticle.SITE,
                "--articles",
                service,
                "--token",
                token,
                file.toString());
        var process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(file.resolveSibling("import.log").toFile())
                .start();
        return new Importing(process, file.resolveSibling(file.getFileName() + ".imported"));
    }

    /** How many articles are in. */
    int done() throws IOException {
        if (!Files.exists(journal)) {
            return 0;
        }
        try (var lines = Files.lines(journal)) {
            return (int) lines.filter(line -> line.endsWith(".")).count();
        }
    }

    boolean isOver() {
        return !process.isAlive();
    }

    long pid() {
        return process.pid();
    }

    @Override
    public void close() {
        process.destroy();
    }
}
