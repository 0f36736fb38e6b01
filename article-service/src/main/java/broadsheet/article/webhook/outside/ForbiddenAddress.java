package broadsheet.article.webhook.outside;

import java.net.UnknownHostException;

/** A host is, or resolves to, an address inside the house. Doesn't say which: that would be a map of the inside. */
final class ForbiddenAddress extends UnknownHostException {

    private static final long serialVersionUID = 1L;

    ForbiddenAddress() {
        super("is at an address that is not open to the public");
    }
}
