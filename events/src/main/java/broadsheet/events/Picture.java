package broadsheet.events;

import static broadsheet.events.Absent.orNone;
import static com.fasterxml.jackson.annotation.JsonInclude.Include.NON_EMPTY;
import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A picture and what must be printed with it.
 *
 * @param url absolute ({@code https://…}) or from the root of the readers' site ({@code /assets/…})
 * @param caption printed below it
 * @param credit who made it or owns it
 * @param alt what it shows, for those who can't see it; empty only where the newsroom doesn't ask for it
 * @param width of what stands at {@code url}, in pixels; absent when nobody has measured it
 * @param height of what stands at {@code url}, in pixels; absent when nobody has measured it
 * @param renditions the same picture in other sizes, the narrowest first; absent means none
 */
public record Picture(
        String url,
        @Nullable String caption,
        @Nullable String credit,
        String alt,
        @Nullable Integer width,
        @Nullable Integer height,
        @JsonInclude(NON_EMPTY) List<Rendition> renditions) {

    public Picture {
        requireNonNull(url, "url");
        requireNonNull(alt, "alt");
        renditions = orNone(renditions);
    }

    /** A picture that stands somewhere else, and that nobody has measured. */
    public Picture(String url, @Nullable String caption, @Nullable String credit, String alt) {
        this(url, caption, credit, alt, null, null, List.of());
    }
}
