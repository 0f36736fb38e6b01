package broadsheet.importing.comment;

import broadsheet.importing.article.SourceId;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.HexFormat;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A comment of another system.
 *
 * @param address of the page that it is under
 * @param parentId the comment that it answers; null for one on the article
 * @param html what was written
 */
record OldComment(
        SourceId source,
        String address,
        @Nullable String parentId,
        Instant postedAt,
        String author,
        String html,
        State state) {

    private static final long VERSION_7 = 0x7000;
    private static final long VARIANT = Long.MIN_VALUE;

    /** What readers saw of it. */
    enum State {
        visible,
        held,
        removed
    }

    /**
     * Always the same, and in the order of the times: a UUID of version 7 whose random part follows from the old id.
     */
    UUID id() {
        var hash = SourceId.sha256(source.site() + "\n" + source.id());
        var bits = ByteBuffer.wrap(HexFormat.of().parseHex(hash));
        var high = postedAt.toEpochMilli() << 16 | VERSION_7 | (bits.getLong() & 0xfff);
        return new UUID(high, bits.getLong() >>> 2 | VARIANT);
    }
}
