package broadsheet.web.html;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document.OutputSettings;
import org.jsoup.safety.Safelist;

/**
 * Lets through paragraphs, line breaks, emphasis, code, quotes, lists and links to http and https addresses, and
 * nothing else. Links say that the newsroom doesn't vouch for them.
 */
public final class SafeHtml {

    private static final Safelist ALLOWED = new Safelist()
            .addTags("p", "br", "em", "strong", "code", "pre", "blockquote", "ul", "ol", "li", "a")
            .addAttributes("a", "href")
            .addAttributes("ol", "start")
            .addProtocols("a", "href", "http", "https")
            .addEnforcedAttribute("a", "rel", "nofollow ugc noopener");

    private static final OutputSettings AS_GIVEN = new OutputSettings().prettyPrint(false);

    private SafeHtml() {}

    /** What is left of HTML that nobody trusts; may stand between tags of a page as it is. */
    public static String clean(String html) {
        return Jsoup.clean(html, "", ALLOWED, AS_GIVEN);
    }
}
