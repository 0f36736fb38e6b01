package broadsheet.feed.page;

import broadsheet.events.Mark;
import broadsheet.feed.press.Plate;
import broadsheet.feed.press.WebAddress;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Text with its marks as HTML. All text is escaped; a mark that is not known or reaches outside is left out. */
final class InlineHtml {

    private static final Map<String, String> ELEMENTS = Map.of(
            "strong", "strong",
            "emphasis", "em",
            "underline", "u",
            "strikethrough", "s",
            "superscript", "sup",
            "subscript", "sub",
            "code", "code");

    /** Those that lie outside come first; a link is outside of everything, so that it stays one. */
    private static final List<String> OUTSIDE_IN =
            List.of("link", "strong", "emphasis", "underline", "strikethrough", "superscript", "subscript", "code");

    private final String text;
    private final List<Mark> marks;
    private final StringBuilder html = new StringBuilder();

    private InlineHtml(String text, List<Mark> marks) {
        this.text = text;
        this.marks = marks.stream()
                .filter(mark -> mark.from() >= 0 && mark.from() < mark.to() && mark.to() <= text.length())
                .filter(mark -> !mark.style().equals("link") || leadsSomewhere(mark))
                .sorted(Comparator.comparingInt(Mark::from))
                .toList();
    }

    static String of(String text, List<Mark> marks) {
        var inline = new InlineHtml(text, marks);
        inline.print(0, text.length(), 0);
        return inline.html.toString();
    }

    private void print(int from, int to, int depth) {
        if (depth == OUTSIDE_IN.size()) {
            html.append(Plate.escape(text.substring(from, to)));
            return;
        }
        var style = OUTSIDE_IN.get(depth);
        var at = from;
        for (var mark : marks) {
            var begin = Math.max(at, mark.from());
            var end = Math.min(to, mark.to());
            if (mark.style().equals(style) && begin < end) {
                printBetween(at, begin, depth);
                open(mark);
                print(begin, end, depth + 1);
                close(mark);
                at = end;
            }
        }
        printBetween(at, to, depth);
    }

    private void printBetween(int from, int to, int depth) {
        if (from < to) {
            print(from, to, depth + 1);
        }
    }

    private void open(Mark mark) {
        if (mark.style().equals("link")) {
            html.append("<a href=\"").append(Plate.escape(Objects.requireNonNull(mark.href())));
            html.append(mark.href().startsWith("/") ? "\">" : "\" rel=\"noopener\">");
        } else {
            html.append('<').append(ELEMENTS.get(mark.style())).append('>');
        }
    }

    private void close(Mark mark) {
        html.append("</").append(ELEMENTS.getOrDefault(mark.style(), "a")).append('>');
    }

    private static boolean leadsSomewhere(Mark mark) {
        return mark.href() != null && WebAddress.isTarget(mark.href());
    }
}
