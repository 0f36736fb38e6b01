package broadsheet.feed.press;

import com.github.luben.zstd.Zstd;
import com.github.luben.zstd.util.Native;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.zip.GZIPOutputStream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** How a body can be compressed for its way to the reader; what makes it smaller comes later. */
public enum Coding {
    /** RFC 1952. */
    GZIP("gzip") {
        @Override
        byte[] compress(byte[] body) {
            var bytes = new ByteArrayOutputStream(body.length / 3);
            try (var gzip = new GZIPOutputStream(bytes, 8192)) {
                gzip.write(body);
            } catch (IOException e) {
                throw new UncheckedIOException("Memory can't be written to", e);
            }
            return bytes.toByteArray();
        }

        @Override
        boolean isThere() {
            return true;
        }
    },

    /** RFC 8878, by native code; left out where the machine won't load that. */
    ZSTD("zstd") {
        @Override
        byte[] compress(byte[] body) {
            return Zstd.compress(body, ZSTD_LEVEL);
        }

        @Override
        boolean isThere() {
            return ZSTD_LOADED;
        }
    };

    private static final Logger LOG = LoggerFactory.getLogger(Coding.class);

    /** Smaller than gzip in no more time; the window stays within the 8 MB that readers must allow (RFC 9659). */
    private static final int ZSTD_LEVEL = 9;

    private static final boolean ZSTD_LOADED = load();

    private final String token;

    Coding(String token) {
        this.token = token;
    }

    /** Its name in {@code Accept-Encoding} and {@code Content-Encoding}. */
    public String token() {
        return token;
    }

    abstract byte[] compress(byte[] body);

    abstract boolean isThere();

    private static boolean load() {
        try {
            Native.load();
        } catch (LinkageError e) {
            LOG.warn("Pages go out without zstd, since its library can't be loaded: {}", e.getMessage());
        }
        return Native.isLoaded();
    }
}
