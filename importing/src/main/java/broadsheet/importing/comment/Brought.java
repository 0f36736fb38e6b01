package broadsheet.importing.comment;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Which comments are in, under which ids, and below which: one line for each, beside the export. */
public final class Brought implements AutoCloseable {

    /** A comment that is in; {@code parent} is the old id of the one that it is below, or empty. */
    record Place(String id, String parent) {}

    private final Map<String, Place> places = new HashMap<>();
    private final BufferedWriter lines;

    private Brought(Path file) throws IOException {
        if (Files.exists(file)) {
            for (var line : Files.readAllLines(file)) {
                var parts = line.split("\t", -1);
                // A line that a kill broke off lacks its full stop
                if (parts.length == 4 && parts[3].equals(".")) {
                    places.put(parts[0], new Place(parts[1], parts[2]));
                }
            }
        }
        lines = Files.newBufferedWriter(file, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        lines.write("\n");
    }

    /** Goes on with a file, or begins it. */
    public static Brought notedIn(Path file) {
        try {
            return new Brought(file);
        } catch (IOException e) {
            throw new UncheckedIOException("%s can't be written".formatted(file), e);
        }
    }

    synchronized Optional<Place> find(String oldId) {
        return Optional.ofNullable(places.get(oldId));
    }

    synchronized void add(String oldId, Place place) {
        places.put(oldId, place);
        try {
            lines.write(oldId + "\t" + place.id() + "\t" + place.parent() + "\t.\n");
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
