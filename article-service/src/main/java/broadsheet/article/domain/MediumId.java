package broadsheet.article.domain;

import java.nio.ByteBuffer;
import java.util.UUID;

/**
 * The identity of a medium: made of its bytes, so that the same picture is the same medium wherever it comes from.
 *
 * @param value a UUID, version 8
 */
public record MediumId(UUID value) {

    private static final long VERSION_8 = 0x8000L;
    private static final long VARIANT = 0x8000_0000_0000_0000L;

    /** The id of what has this SHA-256 (RFC 9562, appendix B.2). */
    public static MediumId ofHash(byte[] sha256) {
        var hash = ByteBuffer.wrap(sha256);
        var most = (hash.getLong() & ~0xf000L) | VERSION_8;
        var least = (hash.getLong() & ~0xc000_0000_0000_0000L) | VARIANT;
        return new MediumId(new UUID(most, least));
    }

    /**
     * Reads an id.
     *
     * @throws IllegalArgumentException if the text is no UUID in its usual form
     */
    public static MediumId parse(String text) {
        try {
            var id = UUID.fromString(text);
            if (id.toString().equals(text)) {
                return new MediumId(id);
            }
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("must be the id of a medium", e);
        }
        throw new IllegalArgumentException("must be the id of a medium");
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
