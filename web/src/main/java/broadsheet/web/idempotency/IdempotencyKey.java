package broadsheet.web.idempotency;

import broadsheet.web.problem.FieldError;
import broadsheet.web.problem.Problems;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a client calls one attempt to create something, in all its retries.
 *
 * @param value 1 to 200 visible ASCII characters
 */
public record IdempotencyKey(String value) {

    private static final Pattern ALLOWED = Pattern.compile("[\\x21-\\x7e]{1,200}");

    /**
     * Reads the header; empty when the client sent none.
     *
     * @throws org.springframework.web.ErrorResponseException 400 if it has other characters or is too long
     */
    public static Optional<IdempotencyKey> parse(@Nullable String header) {
        if (header == null) {
            return Optional.empty();
        }
        if (!ALLOWED.matcher(header).matches()) {
            throw Problems.malformed(
                    "The Idempotency-Key can't be used.",
                    new FieldError("Idempotency-Key", "must be 1 to 200 visible ASCII characters"));
        }
        return Optional.of(new IdempotencyKey(header));
    }

    /** The answer to a client that used the key before, for something else. */
    public RuntimeException usedForAnother() {
        return Problems.invalid(List.of(new FieldError("Idempotency-Key", "was used before with a different request")));
    }
}
