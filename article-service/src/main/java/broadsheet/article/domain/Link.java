package broadsheet.article.domain;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;

/**
 * The address of a picture.
 *
 * @param value {@code https://…}, {@code http://…}, or from the root of the readers' site ({@code /assets/…}); at most
 *     2,000 characters
 */
public record Link(String value) {

    private static final int LONGEST = 2_000;

    public Link {
        if (value.length() > LONGEST) {
            throw new IllegalArgumentException("must have at most " + LONGEST + " characters");
        }
        if (!isAllowed(value)) {
            throw new IllegalArgumentException(
                    "must be an http or https address, or a path of the site such as /a.jpg");
        }
    }

    private static boolean isAllowed(String value) {
        try {
            var uri = new URI(value);
            return uri.getScheme() == null ? isOnTheSite(uri) : isOnTheWeb(uri);
        } catch (URISyntaxException _) {
            return false;
        }
    }

    private static boolean isOnTheSite(URI uri) {
        var address = uri.toString();
        return address.startsWith("/") && uri.getRawAuthority() == null && !address.startsWith("//");
    }

    /** The scheme in any case (RFC 3986, section 3.1). */
    private static boolean isOnTheWeb(URI uri) {
        var scheme = uri.getScheme().toLowerCase(Locale.ROOT);
        return (scheme.equals("http") || scheme.equals("https")) && uri.getHost() != null && uri.getUserInfo() == null;
    }
}
