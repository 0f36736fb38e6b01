package broadsheet.importing.feed;

import java.net.URI;
import java.net.URISyntaxException;

/**
 * The address that relative ones are meant from ({@code xml:base}).
 *
 * @param address empty when none is known
 */
record Base(String address) {

    static final Base NONE = new Base("");

    /** The one within an element that has a base of its own, perhaps relative; this one if it has none. */
    Base then(String own) {
        return own.isBlank() ? this : new Base(resolve(own));
    }

    /** What an address means here; as it is when it can't be read. */
    String resolve(String relative) {
        try {
            return address.isEmpty()
                    ? relative.strip()
                    : new URI(address).resolve(new URI(relative.strip())).toString();
        } catch (URISyntaxException _) {
            return relative.strip();
        }
    }
}
