package broadsheet.article.media;

import broadsheet.article.domain.MediumId;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;

/**
 * A file that is being uploaded: on disk, since many of them would not fit into memory, and gone when it is closed.
 * What is left of an upload whose process was killed, a later one removes.
 */
record Incoming(Path file, MediumId id) implements AutoCloseable {

    static final Path FOLDER = Path.of(System.getProperty("java.io.tmpdir"), "broadsheet-uploads");

    /** Longer than an upload takes, so that none is disturbed. */
    private static final Duration LEFT_FOR = Duration.ofHours(1);

    private static final int PIECE = 16_384;

    /**
     * Takes all bytes.
     *
     * @throws BrokenOff if there are no more of them before their end
     * @throws IOException if they can't be kept
     */
    static Incoming take(InputStream bytes) throws IOException {
        return take(bytes, FOLDER);
    }

    static Incoming take(InputStream bytes, Path folder) throws IOException {
        Files.createDirectories(folder);
        var file = Files.createTempFile(folder, "", "");
        removeWhatWasLeftIn(folder, Files.getLastModifiedTime(file));
        try (var kept = new DigestOutputStream(Files.newOutputStream(file), sha256())) {
            keep(bytes, kept);
            return new Incoming(file, MediumId.ofHash(kept.getMessageDigest().digest()));
        } catch (IOException | RuntimeException e) {
            Files.deleteIfExists(file);
            throw e;
        }
    }

    private static void keep(InputStream bytes, OutputStream kept) throws IOException {
        var piece = new byte[PIECE];
        for (var length = next(bytes, piece); length >= 0; length = next(bytes, piece)) {
            kept.write(piece, 0, length);
        }
    }

    private static int next(InputStream bytes, byte[] piece) throws BrokenOff {
        try {
            return bytes.read(piece);
        } catch (IOException e) {
            throw new BrokenOff(e);
        }
    }

    /** Files are as old as the clock of their disk says, whatever the time is elsewhere. */
    private static void removeWhatWasLeftIn(Path folder, FileTime now) throws IOException {
        var then = now.toInstant().minus(LEFT_FOR);
        try (var files = Files.newDirectoryStream(folder, file -> isLeftBy(then, file))) {
            for (var file : files) {
                Files.deleteIfExists(file);
            }
        }
    }

    /** Another upload may end, and take its file away, at any moment. */
    private static boolean isLeftBy(Instant then, Path file) throws IOException {
        try {
            return Files.getLastModifiedTime(file).toInstant().isBefore(then);
        } catch (NoSuchFileException _) {
            return false;
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }

    @Override
    public void close() throws IOException {
        Files.deleteIfExists(file);
    }
}
