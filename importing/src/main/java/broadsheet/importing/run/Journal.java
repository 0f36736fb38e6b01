package broadsheet.importing.run;

import broadsheet.importing.article.SourceId;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashSet;
import java.util.Set;

/** Which articles are in already: one line for each, beside the export, so that an import goes on where it stopped. */
final class Journal implements AutoCloseable {

    private final Set<String> done = new HashSet<>();
    private final Writer lines;

    private Journal(Path file) throws IOException {
        if (Files.exists(file)) {
            try (var written = Files.lines(file)) {
                // A line that a kill broke off lacks its full stop
                written.filter(line -> line.endsWith(".")).forEach(line -> done.add(line.split("\t", -1)[0]));
            }
        }
        lines = Files.newBufferedWriter(file, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        if (!done.isEmpty()) {
            lines.write("\n");
        }
    }

    static Journal at(Path file) {
        try {
            return new Journal(file);
        } catch (IOException e) {
            throw new UncheckedIOException("%s can't be written".formatted(file), e);
        }
    }

    boolean has(SourceId article) {
        return done.contains(article.idempotencyKey());
    }

    synchronized void add(SourceId article, String id) {
        try {
            lines.write(article.idempotencyKey() + "\t" + id + "\t.\n");
            lines.flush();
        } catch (IOException e) {
            throw new UncheckedIOException("The list of what is imported can't be written", e);
        }
    }

    @Override
    public void close() throws IOException {
        lines.close();
    }
}
