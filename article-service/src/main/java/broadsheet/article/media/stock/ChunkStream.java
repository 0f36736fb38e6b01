package broadsheet.article.media.stock;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.Iterator;

/** A file that is fetched chunk by chunk, as it is read. */
final class ChunkStream extends InputStream {

    private final Iterator<byte[]> chunks;
    private ByteArrayInputStream current = new ByteArrayInputStream(new byte[0]);

    ChunkStream(Iterator<byte[]> chunks) {
        this.chunks = chunks;
    }

    @Override
    public int read() {
        return hasMore() ? current.read() : -1;
    }

    @Override
    public int read(byte[] into, int offset, int length) {
        return hasMore() ? current.read(into, offset, length) : -1;
    }

    private boolean hasMore() {
        while (current.available() == 0 && chunks.hasNext()) {
            current = new ByteArrayInputStream(chunks.next());
        }
        return current.available() > 0;
    }
}
