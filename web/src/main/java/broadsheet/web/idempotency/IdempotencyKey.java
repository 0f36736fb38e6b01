package broadsheet.web.idempotency;

import broadsheet.web.identity.Caller;
import broadsheet.web.problem.FieldError;
import broadsheet.web.problem.Problems;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One attempt of somebody's to create something, in all its retries.
 *
 * @param value SHA-256 of who asks and of what they call it: nobody meets another's key, or learns who had one
 */
public record IdempotencyKey(String value) {

    private static final Pattern ALLOWED = Pattern.compile("[\\x21-\\x7e]{1,200}");

    /**
     * Reads the header: 1 to 200 visible ASCII characters; empty when the client sent none.
     *
     * @param caller whose key it is
     * @throws org.springframework.web.ErrorResponseException 400 if it has other characters or is too long
     */
    public static Optional<IdempotencyKey> parse(@Nullable String header, Caller caller) {
        if (header == null) {
            return Optional.empty();
        }
        if (!ALLOWED.matcher(header).matches()) {
            throw Problems.malformed(
                    "The Idempotency-Key can't be used.",
                    new FieldError("Idempotency-Key", "must be 1 to 200 visible ASCII characters"));
        }
        // There is no space in the header: what comes before the last one is who asks
        return Optional.of(new IdempotencyKey(Creation.hash(caller.id() + " " + header)));
    }

    /** The answer to a client that used the key before, for something else. */
    public RuntimeException usedForAnother() {
        return Problems.invalid(List.of(new FieldError("Idempotency-Key", "was used before with a different request")));
    }
}
