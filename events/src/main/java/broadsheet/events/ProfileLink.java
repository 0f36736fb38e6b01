package broadsheet.events;

import static java.util.Objects.requireNonNull;

/**
 * Where a person is found elsewhere.
 *
 * @param label what the place is called, such as {@code Mastodon}
 * @param url {@code https:}, {@code http:}, {@code mailto:} or {@code tel:}
 */
public record ProfileLink(String label, String url) {

    public ProfileLink {
        requireNonNull(label, "label");
        requireNonNull(url, "url");
    }
}
