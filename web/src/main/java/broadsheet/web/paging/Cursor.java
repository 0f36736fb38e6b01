package broadsheet.web.paging;

import static java.nio.charset.StandardCharsets.UTF_8;

import broadsheet.web.problem.FieldError;
import broadsheet.web.problem.Problems;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Where the next page begins: opaque to clients, who send it back as it came.
 *
 * @param after the key of the last item that the client has
 */
public record Cursor(String after) {

    private static final String SEAL = "1:";
    private static final int LONGEST = 1_000;

    /**
     * Reads the parameter {@code cursor}; empty when it is left out: the first page.
     *
     * @param key makes the key, and throws {@link IllegalArgumentException} if the text can't be one
     * @throws org.springframework.web.ErrorResponseException 400 if it is none that we gave
     */
    public static <K> Optional<K> parse(@Nullable String parameter, Function<String, K> key) {
        if (parameter == null) {
            return Optional.empty();
        }
        try {
            if (parameter.length() > LONGEST) {
                throw new IllegalArgumentException("longer than any of ours");
            }
            var text = new String(Base64.getUrlDecoder().decode(parameter), UTF_8);
            if (!text.startsWith(SEAL)) {
                throw new IllegalArgumentException("no cursor of ours");
            }
            return Optional.of(key.apply(text.substring(SEAL.length())));
        } catch (IllegalArgumentException _) {
            var wrong = new FieldError("cursor", "is not one that this list gave");
            throw Problems.malformed("The cursor can't be read.", wrong);
        }
    }

    /**
     * A time in a key.
     *
     * @throws IllegalArgumentException if the text is none, or one that no list has
     */
    public static Instant time(String text) {
        try {
            return Instant.ofEpochMilli(Instant.parse(text).toEpochMilli());
        } catch (DateTimeException | ArithmeticException e) {
            throw new IllegalArgumentException("no time", e);
        }
    }

    /** What the client sends back. */
    public String text() {
        return Base64.getUrlEncoder().withoutPadding().encodeToString((SEAL + after).getBytes(UTF_8));
    }

    /** The value of a {@code Link} header that leads on from here. */
    public String linkNext(String path, Limit limit) {
        return "<" + path + "?cursor=" + text() + "&limit=" + limit.items() + ">; rel=\"next\"";
    }
}
