package broadsheet.feed.site;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** A newsroom's own files in place of those that come with the service, read once: templates, style sheet, icon. */
public final class Theme {

    /** The look that comes with the service. */
    public static final Theme OURS = new Theme(Map.of());

    private static final long LONGEST = 1L << 20;

    private final Map<String, byte[]> files;

    private Theme(Map<String, byte[]> files) {
        this.files = Map.copyOf(files);
    }

    /**
     * What is in a folder.
     *
     * @throws IllegalArgumentException if it isn't there, can't be read, or has a file of more than 1 MB
     */
    public static Theme in(Path folder) {
        if (!Files.isDirectory(folder)) {
            throw new IllegalArgumentException("The theme's folder " + folder + " isn't there");
        }
        var files = new TreeMap<String, byte[]>();
        try (var paths = Files.list(folder)) {
            paths.forEach(path -> files.put(path.getFileName().toString(), read(path)));
        } catch (IOException e) {
            throw new IllegalArgumentException("The theme's folder " + folder + " can't be read", e);
        }
        return new Theme(files);
    }

    /** The names of its files. */
    public Set<String> names() {
        return files.keySet();
    }

    /** What is in one of its files; empty if it hasn't got that, so that ours counts. */
    public Optional<byte[]> file(String name) {
        return Optional.ofNullable(files.get(name)).map(byte[]::clone);
    }

    private static byte[] read(Path path) {
        try {
            if (!Files.isRegularFile(path) || Files.size(path) > LONGEST) {
                throw new IllegalArgumentException("The theme's " + path + " is no file of at most 1 MB");
            }
            return Files.readAllBytes(path);
        } catch (IOException e) {
            throw new UncheckedIOException("The theme's " + path + " can't be read", e);
        }
    }
}
