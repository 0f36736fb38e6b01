package broadsheet.feed.arrangement;

import broadsheet.feed.site.Subject;
import java.util.Locale;

/**
 * What an arrangement is kept by: it stays the same when a section, a tag or an author is called differently.
 *
 * @param value {@code home}, or what it is and its id
 */
public record FrontKey(String value) {

    /** The homepage's. */
    public static final FrontKey HOME = new FrontKey("home");

    /** The key of the front of a section, a tag or an author. */
    public static FrontKey of(Subject subject) {
        return new FrontKey(subject.kind().name().toLowerCase(Locale.ROOT) + ":" + subject.id());
    }
}
