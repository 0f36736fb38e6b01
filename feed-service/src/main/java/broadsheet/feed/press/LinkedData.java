package broadsheet.feed.press;

import broadsheet.feed.site.Edition;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import tools.jackson.databind.json.JsonMapper;

/** What pages say to search engines in the words of schema.org, as JSON-LD. */
public final class LinkedData {

    /** The vocabulary. */
    public static final String CONTEXT = "https://schema.org";

    private static final JsonMapper JSON = new JsonMapper();

    private LinkedData() {}

    /** JSON that can stand inside a {@code script} element: nothing in it can end the element or open another. */
    public static String print(Object data) {
        return JSON.writeValueAsString(data)
                .replace("<", "\\u003c")
                .replace(">", "\\u003e")
                .replace("&", "\\u0026");
    }

    /** The newsroom, who publishes all that is on the site. */
    public static Organization publisher(Edition edition) {
        var home = edition.site().baseUrl().toString();
        var logo = edition.absoluteFile(Asset.path(Asset.FAVICON));
        return new Organization("NewsMediaOrganization", edition.site().name(), home, new Image("ImageObject", logo));
    }

    /** The site itself, for its homepage. */
    public static String site(Edition edition) {
        return print(new WebSite(
                CONTEXT,
                "WebSite",
                edition.site().name(),
                edition.absolute("/"),
                edition.language().tag(),
                publisher(edition)));
    }

    /** The way to a page from the homepage on, which itself need not be said. */
    public static String way(Edition edition, List<Step> steps) {
        var all = new ArrayList<Step>();
        all.add(new Step(edition.label("home"), "/"));
        all.addAll(steps);
        var places = IntStream.range(0, all.size())
                .mapToObj(i -> all.get(i).place(i + 1, edition))
                .toList();
        return print(new Breadcrumbs(CONTEXT, "BreadcrumbList", places));
    }

    /**
     * A page on the way to another.
     *
     * @param path where it is within the site
     */
    public record Step(String name, String path) {

        private Place place(int position, Edition edition) {
            return new Place("ListItem", position, name, edition.absolute(path));
        }
    }

    /** Somebody who publishes. */
    public record Organization(@JsonProperty("@type") String type, String name, String url, Image logo) {}

    /** A picture by its address. */
    public record Image(@JsonProperty("@type") String type, String url) {}

    private record WebSite(
            @JsonProperty("@context") String context,
            @JsonProperty("@type") String type,
            String name,
            String url,
            String inLanguage,
            Organization publisher) {}

    private record Breadcrumbs(
            @JsonProperty("@context") String context,
            @JsonProperty("@type") String type,
            List<Place> itemListElement) {}

    private record Place(@JsonProperty("@type") String type, int position, String name, String item) {}
}
