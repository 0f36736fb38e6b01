package broadsheet.article.domain;

import java.net.URI;
import java.net.URISyntaxException;

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
            return switch (uri.getScheme()) {
                case null -> value.startsWith("/") && uri.getRawAuthority() == null && !value.startsWith("//");
                case "http", "https" -> uri.getHost() != null && uri.getUserInfo() == null;
                default -> false;
            };
        } catch (URISyntaxException _) {
            return false;
        }
    }
}
