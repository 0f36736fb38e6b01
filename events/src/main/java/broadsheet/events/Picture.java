package broadsheet.events;

import static java.util.Objects.requireNonNull;

import org.jspecify.annotations.Nullable;

/**
 * A picture and what must be printed with it.
 *
 * @param url absolute ({@code https://…}) or from the root of the readers' site ({@code /assets/…})
 * @param caption printed below it
 * @param credit who made it or owns it
 * @param alt what it shows, for those who can't see it
 */
public record Picture(
        String url, @Nullable String caption, @Nullable String credit, String alt) {

    public Picture {
        requireNonNull(url, "url");
        requireNonNull(alt, "alt");
    }
}
