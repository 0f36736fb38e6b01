package broadsheet.article.media;

import broadsheet.article.domain.MediumId;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** A file that is being uploaded: on disk, since many of them would not fit into memory, and gone when it is closed. */
record Incoming(Path file, MediumId id) implements AutoCloseable {

    /** Takes all bytes. */
    static Incoming take(InputStream bytes) throws IOException {
        var file = Files.createTempFile("broadsheet-upload", "");
        try (var kept = new DigestOutputStream(Files.newOutputStream(file), sha256())) {
            bytes.transferTo(kept);
            return new Incoming(file, MediumId.ofHash(kept.getMessageDigest().digest()));
        } catch (IOException | RuntimeException e) {
            Files.deleteIfExists(file);
            throw e;
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
