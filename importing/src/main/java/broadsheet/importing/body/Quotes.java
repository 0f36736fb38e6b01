package broadsheet.importing.body;

import broadsheet.importing.article.Notes;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;

/** Reads what is quoted: somebody's words, and lines of code. */
final class Quotes {

    private final Blocks blocks;
    private final Notes notes;
    private final boolean typed;

    /** @param typed whether line breaks in the source are for readers */
    Quotes(Blocks blocks, Notes notes, boolean typed) {
        this.blocks = blocks;
        this.notes = notes;
        this.typed = typed;
    }

    void read(Element quote) {
        var speaker = quote.selectFirst("cite, footer");
        if (speaker != null) {
            speaker.remove();
        }
        var words = new Passage(notes, typed);
        for (var part : quote.childNodes()) {
            if (part instanceof Element paragraph && Elements.isApart(paragraph)) {
                words.lineBreak();
            }
            words.append(part);
        }
        var pulled = quote.parent() != null && quote.parent().hasClass("wp-block-pullquote");
        if (pulled) {
            blocks.pullOut(words);
        } else {
            blocks.quote(words, speaker == null ? "" : speaker.text().replaceFirst("^[—–-]\\s*", ""));
        }
    }

    /** Lines that are to stay as they are. */
    void readPreformatted(Element pre) {
        var text = pre.wholeText().strip();
        if (!text.isEmpty()) {
            var whole = Map.<String, Object>of("style", "code", "from", 0, "to", text.length());
            blocks.add("paragraph", Map.of("text", text, "marks", List.of(whole)));
        }
    }
}
