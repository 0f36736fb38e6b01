package broadsheet.feed.press;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
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
    private final Map<Coding, Copy> compressed;

    private Pressed(String contentType, byte[] body) {
        this.contentType = contentType;
        plain = new Copy(body);
        compressed = body.length > SHORT ? compress(body) : Map.of();
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

    /** A name for a value that is another one when its JSON is. */
    public static String version(Object value) {
        return Copy.fingerprint(JSON.writeValueAsBytes(value));
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
        return plain.length()
                + compressed.values().stream().mapToInt(Copy::length).sum();
    }

    /** The bytes as they are. */
    public Copy plain() {
        return plain;
    }

    /** The bytes compressed; empty when they are too few to be worth it, or don't get smaller. */
    public Optional<Copy> in(Coding coding) {
        return Optional.ofNullable(compressed.get(coding));
    }

    /** Whether it is the same for every reader as something pressed before. */
    public boolean isSameAs(Pressed other) {
        return contentType.equals(other.contentType) && plain.etag().equals(other.plain.etag());
    }

    private static Map<Coding, Copy> compress(byte[] body) {
        var compressed = new EnumMap<Coding, Copy>(Coding.class);
        for (var coding : Coding.values()) {
            if (coding.isThere()) {
                compressed.put(coding, new Copy(coding.compress(body), coding));
            }
        }
        compressed.values().removeIf(copy -> copy.length() >= body.length);
        return compressed;
    }
}
