package broadsheet.feed.press;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One form of something pressed, plain or compressed, with the strong ETag of exactly these bytes. */
public final class Copy {

    private static final int ETAG_BYTES = 16;

    private final byte[] bytes;
    private final @Nullable Coding coding;
    private final String etag;

    /** The bytes as they are. */
    Copy(byte[] bytes) {
        this(bytes, null);
    }

    /** The bytes in a coding. */
    Copy(byte[] bytes, @Nullable Coding coding) {
        this.bytes = bytes;
        this.coding = coding;
        etag = '"' + fingerprint(bytes) + '"';
    }

    /** The value of the header {@code ETag}, quotes included. */
    public String etag() {
        return etag;
    }

    /** How they are compressed; empty if they are not. */
    public Optional<Coding> coding() {
        return Optional.ofNullable(coding);
    }

    /** How many bytes. */
    public int length() {
        return bytes.length;
    }

    /** The bytes, without copying them. */
    public ByteBuffer buffer() {
        return ByteBuffer.wrap(bytes).asReadOnlyBuffer();
    }

    /** Writes all bytes and neither flushes nor closes. */
    public void writeTo(OutputStream out) throws IOException {
        out.write(bytes);
    }

    /** A name for these bytes that is safe in an address. */
    static String fingerprint(byte[] bytes) {
        try {
            var hash = MessageDigest.getInstance("SHA-256").digest(bytes);
            return Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(hash, ETAG_BYTES));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
