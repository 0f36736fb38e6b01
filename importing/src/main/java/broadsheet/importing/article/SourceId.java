package broadsheet.importing.article;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * What an article was called where it comes from.
 *
 * @param site the same in each export of that site, and in no other site's
 * @param id the same in each export of that article
 */
public record SourceId(String site, String id) {

    /** The name of the one attempt to create it here: a repetition creates nothing. */
    public String idempotencyKey() {
        return "import-" + sha256(site + "\n" + id);
    }

    /** The hexadecimal SHA-256 of a text. */
    public static String sha256(String text) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
