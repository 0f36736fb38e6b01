package broadsheet.importing.body;

import broadsheet.importing.article.Notes;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Running text gathered from HTML: plain, with marks on what was more than that. */
final class Passage {

    private static final Map<String, String> STYLES = Map.ofEntries(
            Map.entry("b", "strong"),
            Map.entry("strong", "strong"),
            Map.entry("i", "emphasis"),
            Map.entry("em", "emphasis"),
            Map.entry("u", "underline"),
            Map.entry("ins", "underline"),
            Map.entry("s", "strikethrough"),
            Map.entry("del", "strikethrough"),
            Map.entry("strike", "strikethrough"),
            Map.entry("sup", "superscript"),
            Map.entry("sub", "subscript"),
            Map.entry("code", "code"),
            Map.entry("kbd", "code"));

    private final StringBuilder text = new StringBuilder();
    private final List<Map<String, Object>> marks = new ArrayList<>();
    private final Notes notes;
    private final boolean keepsLines;

    /** @param keepsLines whether a line break in the source is one for the reader */
    Passage(Notes notes, boolean keepsLines) {
        this.notes = notes;
        this.keepsLines = keepsLines;
    }

    void append(Node node) {
        switch (node) {
            case TextNode words -> append(words.getWholeText());
            case Element element when element.nameIs("br") -> lineBreak();
            case Element element -> append(element);
            default -> {
                // Comments are for those who wrote them
            }
        }
    }

    /** Appends text, with one space for any number of them. */
    void append(String words) {
        for (var i = 0; i < words.length(); i++) {
            var c = words.charAt(i);
            if (c == '\n' && keepsLines) {
                lineBreak();
            } else if (!Character.isWhitespace(c)) {
                text.append(c);
            } else if (!text.isEmpty() && !Character.isWhitespace(text.charAt(text.length() - 1))) {
                text.append(' ');
            }
        }
    }

    void lineBreak() {
        while (!text.isEmpty() && text.charAt(text.length() - 1) == ' ') {
            text.setLength(text.length() - 1);
        }
        if (!text.isEmpty()) {
            text.append('\n');
        }
    }

    boolean isEmpty() {
        return text.toString().isBlank();
    }

    String text() {
        return text.toString().strip();
    }

    /** Its marks: none begins or ends on the spaces that {@link #text()} leaves out. */
    List<Map<String, Object>> marks() {
        return List.copyOf(marks);
    }

    private void append(Element element) {
        var from = text.length();
        element.childNodes().forEach(this::append);
        var style = STYLES.get(element.normalName());
        if (style != null) {
            mark(style, from, Optional.empty());
        } else if (element.nameIs("a") && element.hasAttr("href")) {
            target(element).ifPresent(href -> mark("link", from, Optional.of(href)));
        }
    }

    private void mark(String style, int from, Optional<String> href) {
        var to = text.length();
        while (to > from && Character.isWhitespace(text.charAt(to - 1))) {
            to--;
        }
        if (to > from) {
            var mark = new LinkedHashMap<String, Object>();
            mark.put("style", style);
            mark.put("from", from);
            mark.put("to", to);
            href.ifPresent(address -> mark.put("href", address));
            marks.add(mark);
        }
    }

    private Optional<String> target(Element link) {
        var address = link.absUrl("href").isEmpty() ? link.attr("href") : link.absUrl("href");
        try {
            var scheme = String.valueOf(new URI(address.strip()).getScheme());
            if (List.of("http", "https", "mailto", "tel").contains(scheme) || address.startsWith("/")) {
                return Optional.of(address.strip());
            }
        } catch (URISyntaxException _) {
            // Noted below, as any other that leads nowhere
        }
        notes.add("link that leads nowhere outside of its page", link.attr("href"));
        return Optional.empty();
    }
}
