package broadsheet.feed.front;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Where the forms of a front are that is pressed whenever it changes: the homepage's, or a section's.
 *
 * @param page the page, from the root of the readers' site
 * @param json the same as JSON
 */
public record FrontAddress(String page, String json) {

    private static final Pattern STREAM = Pattern.compile("/streams/fronts/(?:home|sections/[^/]+)");

    /** Of a section, or of the homepage if none is given. */
    public static FrontAddress of(Optional<String> section) {
        return section.map(slug -> new FrontAddress("/sections/" + slug, "/fronts/sections/" + slug))
                .orElseGet(() -> new FrontAddress("/", "/fronts/home"));
    }

    /** Where browsers hear that it changed. */
    public String stream() {
        return "/streams" + json;
    }

    /** Whether readers can listen to a front at this address. */
    public static boolean isStream(String path) {
        return STREAM.matcher(path).matches();
    }

    /** Where one of its blocks is, as it stands in the page. */
    public String block(String name) {
        return (page.endsWith("/") ? page : page + "/") + "blocks/" + name;
    }
}
