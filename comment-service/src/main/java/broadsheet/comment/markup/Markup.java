package broadsheet.comment.markup;

import broadsheet.web.html.SafeHtml;
import java.util.Set;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;

/**
 * The part of Markdown (CommonMark 0.31) that readers write: emphasis, strong, code, fenced code, quotes, lists, links
 * to http and https addresses, and every line break as one. All else is text, HTML and pictures included.
 */
public final class Markup {

    /** Deeper than anybody quotes a quote, and no trouble to print. */
    private static final int DEEPEST = 24;

    private static final Parser PARSER = Parser.builder()
            .enabledBlockTypes(Set.of(BlockQuote.class, FencedCodeBlock.class, ListBlock.class))
            .maxOpenBlockParsers(DEEPEST)
            .build();

    private static final HtmlRenderer RENDERER =
            HtmlRenderer.builder().escapeHtml(true).softbreak("<br>\n").build();

    private Markup() {}

    /** The HTML of a text. Nothing in it can run, whatever the text is. */
    public static String html(String text) {
        var parsed = PARSER.parse(text);
        if (isTooDeep(parsed)) {
            parsed = plain(text);
        }
        parsed.accept(new OnlyWebLinks());
        return SafeHtml.clean(RENDERER.render(parsed)).strip();
    }

    private static Node plain(String text) {
        var paragraph = new Paragraph();
        paragraph.appendChild(new Text(text));
        return paragraph;
    }

    /** Walks without calling itself: the depth of a hostile text is what it asks for. */
    private static boolean isTooDeep(Node root) {
        var depth = 0;
        var node = root;
        while (depth <= 2 * DEEPEST) {
            if (node.getFirstChild() != null) {
                node = node.getFirstChild();
                depth++;
                continue;
            }
            while (node.getParent() != null && node.getNext() == null) {
                node = node.getParent();
                depth--;
            }
            if (node.getParent() == null) {
                return false;
            }
            node = node.getNext();
        }
        return true;
    }
}
