package broadsheet.system.compose;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A file of the checkout, named by its path from the root. */
record ProjectFile(String name) {

    private static final Path ROOT = Path.of(System.getProperty("broadsheet.root", ".."));

    boolean exists() {
        return Files.exists(path());
    }

    String text() {
        try {
            return Files.readString(path());
        } catch (IOException e) {
            throw new UncheckedIOException("Can't read " + path().toAbsolutePath(), e);
        }
    }

    private Path path() {
        return ROOT.resolve(name);
    }
}
