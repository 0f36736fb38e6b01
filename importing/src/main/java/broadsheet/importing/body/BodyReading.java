package broadsheet.importing.body;

import broadsheet.importing.article.ImportedArticle.Body;
import broadsheet.importing.article.ImportedArticle.LineBreaks;
import broadsheet.importing.article.Notes;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Reads a body's HTML from top to bottom. Running text is gathered until something else begins. */
public final class BodyReading {

    private final Blocks blocks = new Blocks();
    private final Notes notes;
    private final boolean typed;
    private final Illustrations illustrations;
    private final Quotes quotes;
    private Passage running;

    private BodyReading(Body body, String altOfLastResort, Notes notes) {
        this.notes = notes;
        this.typed = body.lineBreaks() == LineBreaks.TYPED;
        this.illustrations = new Illustrations(blocks, notes, altOfLastResort);
        this.quotes = new Quotes(blocks, notes, typed);
        this.running = passage();
    }

    /**
     * A body as blocks.
     *
     * @param altOfLastResort of pictures that say nothing of what they show
     * @param notes takes what has no block
     */
    public static List<Map<String, Object>> blocksOf(Body body, String altOfLastResort, Notes notes) {
        var reading = new BodyReading(body, altOfLastResort, notes);
        reading.walk(Jsoup.parseBodyFragment(body.html(), body.base()).body());
        reading.flush();
        return reading.blocks.list();
    }

    private Passage passage() {
        return new Passage(notes, typed);
    }

    private void flush() {
        blocks.paragraph(running);
        running = passage();
    }

    private void walk(Element container) {
        for (var node : container.childNodes()) {
            switch (node) {
                case TextNode words when typed -> typed(words.getWholeText());
                case Element element
                when Elements.isApart(element) -> {
                    flush();
                    block(element);
                }
                case Comment _ -> {
                    // An editor's own marks
                }
                case Node other -> running.append(other);
            }
        }
    }

    /** Two line breaks end a paragraph. */
    private void typed(String text) {
        var parts = text.replace("\r\n", "\n").split("\n[ \t]*\n", -1);
        for (var i = 0; i < parts.length; i++) {
            if (i > 0) {
                flush();
            }
            running.append(parts[i]);
        }
    }

    private void block(Element element) {
        var name = element.normalName();
        switch (name) {
            case "h1", "h2", "h3", "h4", "h5", "h6" -> blocks.heading(name.charAt(1) <= '2' ? 2 : 3, words(element));
            case "hr" -> blocks.add("divider", Map.of());
            case "ul", "ol" -> Lists.read(element, blocks, notes);
            case "blockquote" -> quotes.read(element);
            case "pre" -> quotes.readPreformatted(element);
            case "table", "img", "iframe" -> illustrations.read(element);
            case "figure" -> {
                if (!illustrations.readFigure(element)) {
                    within(element);
                }
            }
            default -> {
                if (Elements.isDropped(element)) {
                    notes.add("element <" + name + ">", element.outerHtml());
                } else {
                    within(element);
                }
            }
        }
    }

    private void within(Element element) {
        walk(element);
        flush();
    }

    private Passage words(Element element) {
        var words = passage();
        element.childNodes().forEach(words::append);
        return words;
    }
}
