package broadsheet.feed.press;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.cfg.DateTimeFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * A finished answer: its bytes, their media type and ETag, and for all but short ones the same compressed, made once
 * and never changed.
 */
public final class Pressed {

    /** A body up to this size fits into one packet anyway. */
    private static final int SHORT = 1024;

    private static final JsonMapper JSON = JsonMapper.builder()
            .changeDefaultPropertyInclusion(always -> always.withValueInclusion(JsonInclude.Include.NON_NULL))
            .disable(DateTimeFeature.WRITE_DATES_AS_TIMESTAMPS)
            .build();

    private final String contentType;
    private final Copy plain;
    private final @Nullable Copy gzipped;

    private Pressed(String contentType, byte[] body) {
        this.contentType = contentType;
        plain = new Copy(body);
        gzipped = body.length > SHORT ? new Copy(gzip(body)) : null;
    }

    /** An HTML page. */
    public static Pressed html(String page) {
        return new Pressed("text/html;charset=utf-8", page.getBytes(StandardCharsets.UTF_8));
    }

    /** A value as JSON: absent fields left out, times in RFC 3339, UTC. */
    public static Pressed json(Object value) {
        return json("application/json", value);
    }

    /** A value as JSON of a more specific media type. */
    public static Pressed json(String contentType, Object value) {
        return new Pressed(contentType, JSON.writeValueAsBytes(value));
    }

    /** Bytes of any media type that compresses, such as a style sheet. */
    public static Pressed of(String contentType, byte[] body) {
        return new Pressed(contentType, body.clone());
    }

    /** The value of the header {@code Content-Type}. */
    public String contentType() {
        return contentType;
    }

    /** How many bytes it takes in memory, in all its forms. */
    public int bytes() {
        return plain.length() + (gzipped == null ? 0 : gzipped.length());
    }

    /** The bytes as they are. */
    public Copy plain() {
        return plain;
    }

    /** The bytes for a reader who accepts {@code gzip}; empty when they are too few to be worth it. */
    public Optional<Copy> gzipped() {
        return Optional.ofNullable(gzipped);
    }

    private static byte[] gzip(byte[] body) {
        var bytes = new ByteArrayOutputStream(body.length / 3);
        try (var gzip = new GZIPOutputStream(bytes, 8192)) {
            gzip.write(body);
        } catch (IOException e) {
            throw new UncheckedIOException("Memory can't be written to", e);
        }
        return bytes.toByteArray();
    }
}
