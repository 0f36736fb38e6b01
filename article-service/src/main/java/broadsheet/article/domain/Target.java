package broadsheet.article.domain;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Set;

/**
 * Where a link in the text leads.
 *
 * @param value {@code https:}, {@code http:}, {@code mailto:}, {@code tel:}, or a path of the readers' site
 *     ({@code /articles/…}); at most 2,000 characters
 */
public record Target(String value) {

    private static final int LONGEST = 2_000;
    private static final Set<String> CONTACTS = Set.of("mailto", "tel");

    public Target {
        if (!isContact(value)) {
            try {
                value = new Link(value).value();
            } catch (IllegalArgumentException e) {
                throw new IllegalArgumentException(
                        "must be an http, https, mailto or tel address, or a path of the site such as /articles/a", e);
            }
        }
    }

    private static boolean isContact(String value) {
        try {
            var uri = new URI(value);
            return value.length() <= LONGEST
                    && uri.isOpaque()
                    && CONTACTS.contains(uri.getScheme().toLowerCase(Locale.ROOT));
        } catch (URISyntaxException _) {
            return false;
        }
    }
}
