package broadsheet.benchmarks.oldnewsroom;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A part of an old article's body: how the old system keeps it, and what article-service must make of it. */
sealed interface Part {

    String html();

    /** As in the body of {@code GET /articles/{id}}. */
    Map<String, Object> block();

    /** A paragraph with something strong and a link in it. */
    record Paragraph(String before, String strong, String between, String link, String href) implements Part {

        @Override
        public String html() {
            return "<p>%s <strong>%s</strong> %s <a href=\"%s\">%s</a>.</p>"
                    .formatted(before, strong, between, href, link);
        }

        @Override
        public Map<String, Object> block() {
            var strongFrom = before.length() + 1;
            var linkFrom = strongFrom + strong.length() + 1 + between.length() + 1;
            return Map.of(
                    "type",
                    "paragraph",
                    "text",
                    "%s %s %s %s.".formatted(before, strong, between, link),
                    "marks",
                    List.of(
                            Map.of("style", "strong", "from", strongFrom, "to", strongFrom + strong.length()),
                            Map.of("style", "link", "from", linkFrom, "to", linkFrom + link.length(), "href", href)));
        }
    }

    /** A heading. */
    record Heading(String text) implements Part {

        @Override
        public String html() {
            return "<h2>%s</h2>".formatted(text);
        }

        @Override
        public Map<String, Object> block() {
            return Map.of("type", "heading", "level", 2, "text", text);
        }
    }

    /** A list with bullets. */
    record Bullets(List<String> items) implements Part {

        @Override
        public String html() {
            return items.stream().map("<li>%s</li>"::formatted).collect(Collectors.joining("", "<ul>", "</ul>"));
        }

        @Override
        public Map<String, Object> block() {
            return Map.of("type", "list", "ordered", false, "items", items);
        }
    }

    /** A quotation. */
    record Quotation(String text) implements Part {

        @Override
        public String html() {
            return "<blockquote><p>%s</p></blockquote>".formatted(text);
        }

        @Override
        public Map<String, Object> block() {
            return Map.of("type", "quote", "text", text);
        }
    }
}
