package broadsheet.feed.syndication;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.safety.Safelist;

/** HTML that stands in other people's pages: absolute addresses, and nothing that needs our style or a script. */
final class PortableHtml {

    private static final Safelist ELEMENTS = Safelist.relaxed()
            .addTags("aside", "figcaption", "figure", "hr", "s", "time")
            .addAttributes("th", "scope")
            .addAttributes("time", "datetime")
            .removeTags("span", "div")
            .addProtocols("a", "href", "tel")
            .preserveRelativeLinks(false);

    private static final Document.OutputSettings AS_IT_IS = new Document.OutputSettings().prettyPrint(false);

    private PortableHtml() {}

    static String of(String html, String baseUrl) {
        return Jsoup.clean(html, baseUrl, ELEMENTS, AS_IT_IS).strip();
    }
}
