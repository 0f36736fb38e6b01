package broadsheet.importing.comment;

import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** What was written as HTML, as comment-service takes it: Markdown in which nothing else is meant for markup. */
final class CommentWords {

    private static final Pattern SPECIAL = Pattern.compile("([\\\\`*_\\[\\]<>#])");
    private static final Pattern MUCH_ROOM = Pattern.compile("\\n{3,}");
    private static final Pattern ROOM_AT_END = Pattern.compile("[ \\t]+\\n");

    private final StringBuilder text = new StringBuilder();

    private CommentWords() {}

    static String of(String html) {
        var words = new CommentWords();
        words.children(Jsoup.parseBodyFragment(html).body());
        return tidy(words.text.toString());
    }

    private static String tidy(String text) {
        return MUCH_ROOM
                .matcher(ROOM_AT_END.matcher(text).replaceAll("\n"))
                .replaceAll("\n\n")
                .strip();
    }

    private void children(Element element) {
        element.childNodes().forEach(this::add);
    }

    private void add(Node node) {
        switch (node) {
            case TextNode words -> text.append(SPECIAL.matcher(words.text()).replaceAll("\\\\$1"));
            case Element element -> add(element);
            default -> {}
        }
    }

    private void add(Element element) {
        switch (element.normalName()) {
            case "br" -> text.append("\n");
            case "p", "div", "ul", "ol" -> block(element);
            case "li" -> {
                text.append("\n- ");
                children(element);
            }
            case "strong", "b" -> marked("**", element);
            case "em", "i" -> marked("*", element);
            case "code" ->
                text.append('`').append(element.text().replace('`', '\'')).append('`');
            case "a" -> link(element);
            case "blockquote" -> quote(element);
            case "script", "style" -> {}
            default -> children(element);
        }
    }

    private void block(Element element) {
        text.append("\n\n");
        children(element);
        text.append("\n\n");
    }

    private void marked(String mark, Element element) {
        if (element.hasText()) {
            text.append(mark);
            children(element);
            text.append(mark);
        }
    }

    private void link(Element element) {
        var address = element.attr("href").strip();
        if (!address.matches("https?://[^\\s()]+")) {
            children(element);
        } else if (element.text().isBlank()
                || address.startsWith(element.text().replace("...", "").strip())) {
            text.append('<').append(address).append('>');
        } else {
            text.append('[');
            children(element);
            text.append("](").append(address).append(')');
        }
    }

    private void quote(Element element) {
        var inner = new CommentWords();
        inner.children(element);
        text.append("\n\n> ")
                .append(tidy(inner.text.toString()).replace("\n", "\n> "))
                .append("\n\n");
    }
}
