package broadsheet.feed.site;

import java.net.URI;
import java.util.Optional;

/**
 * How readers' browsers take part in discussions.
 *
 * @param comments where browsers reach comment-service
 * @param signingIn how readers say who they are; empty when they can only follow what others say
 */
public record Commenting(URI comments, Optional<SigningIn> signingIn) {

    public Commenting {
        require(comments, "the address of the comments");
    }

    /** What a page of the site's may be connected to, as a Content Security Policy names it. */
    public String origins() {
        return origin(comments) + signingIn.map(it -> " " + origin(it.issuer())).orElse("");
    }

    private static void require(URI address, String what) {
        var scheme = address.getScheme();
        if (!("http".equals(scheme) || "https".equals(scheme))
                || address.getHost() == null
                || address.getQuery() != null
                || address.getFragment() != null) {
            throw new IllegalArgumentException("'" + address + "' can't be " + what + ": it is no http or https URL");
        }
    }

    private static String origin(URI address) {
        return address.getScheme() + "://" + address.getRawAuthority();
    }

    /**
     * An OpenID provider.
     *
     * @param issuer below which its discovery document is
     * @param client the site's id there: a public client, whose readers come back to {@code /signed-in} of the site
     */
    public record SigningIn(URI issuer, String client) {

        public SigningIn {
            require(issuer, "the provider's");
            if (client.isBlank()) {
                throw new IllegalArgumentException("The provider must know the site by a client id");
            }
        }
    }
}
