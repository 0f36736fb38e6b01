package broadsheet.events;

import static java.util.Objects.requireNonNull;

import org.jspecify.annotations.Nullable;

/**
 * A picture of a person, whose name says what is on it.
 *
 * @param url absolute, or from the root of the readers' site
 * @param credit who made it
 */
public record Portrait(String url, @Nullable String credit) {

    public Portrait {
        requireNonNull(url, "url");
    }
}
