package broadsheet.importing.comment;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import tools.jackson.databind.JsonNode;

/**
 * Takes all comments out into a file, one JSON object a line. How far it has come is noted beside the file after each
 * part: what a kill left half-written after that is cut off, and taken again.
 */
public final class TakingComments {

    private static final String DONE = "done";

    private final Platform platform;
    private final Path file;
    private final Path place;

    /** An export that can be started, or gone on with. */
    public TakingComments(Platform platform, Path file) {
        this.platform = platform;
        this.file = file;
        this.place = file.resolveSibling(file.getFileName() + ".place");
    }

    /** Returns the number of comments that were taken now, or -1 when the file was whole already. */
    public long run() throws IOException {
        var noted = Files.exists(place) ? Files.readString(place).split(" ", -1) : new String[] {"0", ""};
        if (noted[1].equals(DONE)) {
            return -1;
        }
        var taken = 0L;
        try (var out = new RandomAccessFile(file.toFile(), "rw")) {
            out.setLength(Long.parseLong(noted[0]));
            out.seek(out.length());
            var cursor = noted[1];
            while (!cursor.equals(DONE)) {
                var part = platform.part(cursor);
                taken += append(part, out);
                cursor = part.path("next").asString(DONE);
                note(out.length(), cursor);
            }
        }
        return taken;
    }

    private static long append(JsonNode part, RandomAccessFile out) throws IOException {
        var lines = new StringBuilder();
        part.path("comments").forEach(comment -> lines.append(comment).append("\n"));
        out.write(lines.toString().getBytes(UTF_8));
        out.getFD().sync();
        return part.path("comments").size();
    }

    private void note(long length, String cursor) throws IOException {
        var next = place.resolveSibling(place.getFileName() + ".new");
        Files.writeString(next, length + " " + cursor);
        Files.move(next, place, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }
}
