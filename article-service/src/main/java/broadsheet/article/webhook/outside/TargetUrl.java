package broadsheet.article.webhook.outside;

import java.net.URI;
import java.util.Locale;

/**
 * An address that posts can be sent to.
 *
 * @param value absolute, http or https, at most 2,000 characters, without user or fragment
 */
public record TargetUrl(URI value) {

    private static final int MOST_CHARACTERS = 2_000;

    public TargetUrl {
        var scheme = value.getScheme();
        if (!"http".equalsIgnoreCase(scheme) && !"https".equalsIgnoreCase(scheme)) {
            throw new IllegalArgumentException("must be an http or https address");
        }
        if (value.getHost() == null || value.getHost().isEmpty()) {
            throw new IllegalArgumentException("must name a host, in ASCII letters");
        }
        if (value.getRawUserInfo() != null || value.getRawFragment() != null) {
            throw new IllegalArgumentException("must have neither a user nor a fragment");
        }
        if (value.getPort() == 0 || value.getPort() > 65_535) {
            throw new IllegalArgumentException("must have a port from 1 to 65535, or none");
        }
    }

    /**
     * Reads an address.
     *
     * @throws IllegalArgumentException if it is none that posts can be sent to
     */
    public static TargetUrl parse(String text) {
        if (text.length() > MOST_CHARACTERS) {
            throw new IllegalArgumentException(
                    "must have at most " + MOST_CHARACTERS + " characters, but has " + text.length());
        }
        try {
            return new TargetUrl(URI.create(text));
        } catch (IllegalArgumentException e) {
            throw e.getCause() == null ? e : new IllegalArgumentException("must be an http or https address", e);
        }
    }

    /** The host and port: what is slow or down together. Safe to log, unlike the rest, which may hold a key. */
    public String server() {
        var port = value.getPort();
        var https = "https".equalsIgnoreCase(value.getScheme());
        return value.getHost().toLowerCase(Locale.ROOT) + ":" + (port > 0 ? port : https ? 443 : 80);
    }

    @Override
    public String toString() {
        return value.toASCIIString();
    }
}
