package broadsheet.importing.body;

import java.util.Set;
import org.jsoup.nodes.Element;

/** HTML's elements by what becomes of them here. */
final class Elements {

    private static final Set<String> DROPPED = Set.of(
            "script",
            "style",
            "noscript",
            "form",
            "input",
            "button",
            "select",
            "object",
            "embed",
            "applet",
            "video",
            "audio",
            "svg",
            "math",
            "canvas",
            "template",
            "link",
            "meta");
    private static final Set<String> BLOCK_LEVEL = Set.of(
            "p",
            "div",
            "figure",
            "img",
            "picture",
            "ul",
            "ol",
            "dl",
            "table",
            "blockquote",
            "pre",
            "hr",
            "iframe",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "section",
            "article",
            "aside",
            "header",
            "footer",
            "main",
            "center",
            "details",
            "video",
            "audio",
            "form",
            "script",
            "style",
            "noscript");
    private static final String BLOCKS_INSIDE = String.join(",", BLOCK_LEVEL);

    private Elements() {}

    /** Whether it is, or has in it, anything but running text. */
    static boolean isApart(Element element) {
        return BLOCK_LEVEL.contains(element.normalName())
                || DROPPED.contains(element.normalName())
                || element.selectFirst(BLOCKS_INSIDE) != null;
    }

    /** Whether nothing of it can come over. */
    static boolean isDropped(Element element) {
        return DROPPED.contains(element.normalName());
    }
}
