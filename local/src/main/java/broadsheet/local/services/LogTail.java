package broadsheet.local.services;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * What a service wrote last.
 *
 * @param log the file, which need not exist yet
 * @param from the place in it where the service's start began
 */
record LogTail(Path log, long from) {

    private static final int LINES = 15;
    private static final int BYTES = 8192;

    static LogTail startingNow(Path log) {
        return new LogTail(log, log.toFile().length());
    }

    /** The last lines, each indented, with a line break before each. */
    String lines() {
        if (!Files.exists(log)) {
            return "";
        }
        var lines = read().lines().toList();
        return String.join("", last(lines).stream().map(line -> "\n    " + line).toList());
    }

    private static List<String> last(List<String> lines) {
        return lines.subList(Math.max(0, lines.size() - LINES), lines.size());
    }

    private String read() {
        try (var channel = FileChannel.open(log)) {
            var bytes = ByteBuffer.allocate(BYTES);
            channel.read(bytes, Math.max(from, channel.size() - BYTES));
            return new String(bytes.array(), 0, bytes.position(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
