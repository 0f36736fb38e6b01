package broadsheet.web.idempotency;

import static java.nio.charset.StandardCharsets.UTF_8;

import broadsheet.web.problem.Problems;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/**
 * What a created document remembers of the request that created it, so that a retry gets the first answer. It is
 * written with the document: there is no moment at which one exists without the other.
 *
 * @param key of the attempt
 * @param fingerprint SHA-256 of the request
 * @param answer the body of the first answer; null once what was created is gone for good
 */
public record Creation(
        IdempotencyKey key, String fingerprint, @Nullable String answer) {

    /** The field of the document that it occupies. */
    public static final String FIELD = "creation";

    /** The path by which a unique, sparse index keeps two documents from having one key. */
    public static final String KEY = FIELD + ".key";

    /** What to remember of a request. */
    public static Creation of(IdempotencyKey key, String request, String answer) {
        return new Creation(key, hash(request), answer);
    }

    /** Reads what was remembered. */
    public static Creation from(Document stored) {
        return new Creation(
                new IdempotencyKey(stored.getString("key")),
                stored.getString("fingerprint"),
                stored.getString("answer"));
    }

    /** The part of an update that forgets the answer, and remembers that there was one. */
    public static Bson forgetAnswer() {
        return Updates.unset(FIELD + ".answer");
    }

    /** The value of {@link #FIELD}. */
    public Document toDocument() {
        return new Document("key", key.value())
                .append("fingerprint", fingerprint)
                .append("answer", answer);
    }

    /** Finds the document that was created under a key. */
    public static Bson under(IdempotencyKey key) {
        return Filters.eq(KEY, key.value());
    }

    /**
     * The first answer, for a retry.
     *
     * @throws org.springframework.web.ErrorResponseException 422 if this is no retry but another request, 409 if what
     *     was created is gone
     */
    public String answerTo(Creation retry) {
        if (!fingerprint.equals(retry.fingerprint)) {
            throw key.usedForAnother();
        }
        if (answer == null) {
            throw Problems.conflict("What this request created has been removed since.");
        }
        return answer;
    }

    static String hash(String text) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
