package broadsheet.feed.press;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** Which addresses of others' making a page may point to. */
public final class WebAddress {

    /** From the site's root, yet not {@code //host}, which leads elsewhere; browsers take a backslash for a slash. */
    private static final Pattern ALLOWED =
            Pattern.compile("https?://[^\\s\\p{Cntrl}]+|/(?![/\\\\])[^\\s\\p{Cntrl}]*", Pattern.CASE_INSENSITIVE);

    private static final Pattern CONTACT = Pattern.compile("(mailto|tel):[^\\s\\p{Cntrl}]+", Pattern.CASE_INSENSITIVE);

    /** What a URI is made of (RFC 3986). */
    private static final String OF_URIS = "-._~:/?#[]@!$&'()*+,;=%";

    private WebAddress() {}

    /** Whether a page may show what stands there, or point to it. */
    public static boolean isAllowed(String url) {
        return ALLOWED.matcher(url).matches();
    }

    /** The address as a URI: what can't stand in one, such as a letter with an accent, is percent-encoded. */
    public static String uri(String url) {
        var uri = new StringBuilder(url.length());
        for (var octet : url.getBytes(StandardCharsets.UTF_8)) {
            var character = (char) (octet & 0xFF);
            var plain = (character < 0x80 && Character.isLetterOrDigit(character)) || OF_URIS.indexOf(character) >= 0;
            uri.append(plain ? String.valueOf(character) : "%%%02X".formatted((int) character));
        }
        return uri.toString();
    }

    /** Whether a link in a text may lead there. */
    public static boolean isTarget(String url) {
        return isAllowed(url) || CONTACT.matcher(url).matches();
    }
}
