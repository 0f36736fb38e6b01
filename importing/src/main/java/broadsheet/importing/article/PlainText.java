package broadsheet.importing.article;

import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;

/** The words of a text that may hold markup. */
public final class PlainText {

    private PlainText() {}

    /** What a reader would read of it, on one line; empty when that is nothing. */
    public static Optional<String> of(String html) {
        var text = html.contains("<") ? Jsoup.parseBodyFragment(html).text() : Parser.unescapeEntities(html, false);
        return filled(text.replaceAll("\\s+", " "));
    }

    /** A text without the spaces around it; empty when nothing is left. */
    public static Optional<String> filled(String text) {
        return text.isBlank() ? Optional.empty() : Optional.of(text.strip());
    }
}
