package broadsheet.importing.article;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;

/** Addresses on the old site. */
public final class OldAddress {

    private OldAddress() {}

    /** The part of an address that is on the site, {@code /2015/03/a-title/}; empty for the root and for a query. */
    public static Optional<String> path(String address) {
        return parsed(address.strip())
                .filter(uri -> uri.getRawQuery() == null)
                .map(URI::getRawPath)
                .filter(path -> path.startsWith("/") && path.length() > 1);
    }

    private static Optional<URI> parsed(String address) {
        try {
            return Optional.of(new URI(address));
        } catch (URISyntaxException _) {
            return Optional.empty();
        }
    }
}
