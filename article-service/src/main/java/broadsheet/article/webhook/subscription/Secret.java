package broadsheet.article.webhook.subscription;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * What a webhook's posts are signed with, after the Standard Webhooks specification. Never shows itself by accident.
 *
 * @param text {@code whsec_} and then 24 to 64 bytes in base64
 */
record Secret(String text) {

    private static final String PREFIX = "whsec_";
    private static final int FEWEST_BYTES = 24;
    private static final int MOST_BYTES = 64;
    private static final SecureRandom RANDOM = new SecureRandom();

    public Secret {
        var bytes = key(text).length;
        if (bytes < FEWEST_BYTES || bytes > MOST_BYTES) {
            throw new IllegalArgumentException("must have " + FEWEST_BYTES + " to " + MOST_BYTES + " bytes after "
                    + PREFIX + ", but has " + bytes);
        }
    }

    /** A secret that nobody knows yet, of 32 bytes. */
    public static Secret next() {
        var bytes = new byte[32];
        RANDOM.nextBytes(bytes);
        return new Secret(PREFIX + Base64.getEncoder().encodeToString(bytes));
    }

    /** The signature of what is sent: {@code v1,} and HMAC-SHA256 in base64. */
    String sign(String content) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key(text), "HmacSHA256"));
            return "v1," + Base64.getEncoder().encodeToString(mac.doFinal(content.getBytes(UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java platform has HmacSHA256", e);
        }
    }

    @Override
    public String toString() {
        return PREFIX + "…";
    }

    private static byte[] key(String text) {
        if (!text.startsWith(PREFIX)) {
            throw new IllegalArgumentException("must begin with " + PREFIX);
        }
        try {
            return Base64.getDecoder().decode(text.substring(PREFIX.length()));
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("must be base64 after " + PREFIX, e);
        }
    }
}
