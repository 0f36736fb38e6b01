package broadsheet.importing.comment;

import broadsheet.importing.article.SourceId;
import broadsheet.importing.comment.OldComment.State;
import broadsheet.importing.source.XmlCursor;
import java.nio.file.Path;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The comments in a WordPress site as "Tools, Export" writes it (WXR): each post with those under it. */
public final class WordPressComments implements CommentSource {

    private final Path file;
    private final SortedMap<String, Long> leftOut = new TreeMap<>();
    private String site = "";
    private long comments;

    private WordPressComments(Path file) {
        this.file = file;
        eachItem((comment, reason) -> {
            if (reason == null) {
                comments++;
            } else {
                leftOut.merge(reason, 1L, Long::sum);
            }
        });
    }

    /** Looks through a file. */
    public static CommentSource in(Path file) {
        return new WordPressComments(file);
    }

    @Override
    public long comments() {
        return comments;
    }

    @Override
    public SortedMap<String, Long> leftOut() {
        return leftOut;
    }

    @Override
    public void read(Consumer<OldComment> reader) {
        eachItem((comment, reason) -> {
            if (reason == null) {
                reader.accept(comment.toOld(site));
            }
        });
    }

    private void eachItem(CommentReader reader) {
        XmlCursor.read(
                file,
                xml -> xml.eachChild(root -> xml.eachChild(name -> {
                    switch (name) {
                        case "link" -> site = xml.text().strip();
                        case "item" -> item(xml).forEach(it -> reader.read(it, it.reasonToLeaveOut()));
                        default -> {}
                    }
                })));
    }

    /** An item's address comes somewhere among its comments. */
    private static List<Written> item(XmlCursor xml) {
        var address = new StringBuilder();
        var found = new ArrayList<Map<String, String>>();
        xml.eachChild(name -> {
            switch (name) {
                case "link" -> address.append(xml.text().strip());
                case "wp:comment" -> {
                    var fields = new HashMap<String, String>();
                    xml.eachChild(part -> fields.putIfAbsent(part, xml.text().strip()));
                    found.add(fields);
                }
                default -> {}
            }
        });
        return found.stream()
                .map(fields -> new Written(address.toString(), fields))
                .toList();
    }

    @FunctionalInterface
    private interface CommentReader {
        void read(Written comment, @Nullable String reasonToLeaveOut);
    }

    /** A comment as it stands in the file. */
    private record Written(String address, Map<String, String> fields) {

        @Nullable
        String reasonToLeaveOut() {
            return switch (field("type")) {
                case "pingback", "trackback" -> "pingbacks and trackbacks";
                default ->
                    switch (field("approved")) {
                        case "spam", "trash", "post-trashed" -> "comments in " + field("approved");
                        default -> time() == null ? "comments without a time" : null;
                    };
            };
        }

        OldComment toOld(String site) {
            var time = time();
            var parent = field("parent");
            return new OldComment(
                    new SourceId("wordpress " + site, field("id")),
                    address,
                    parent.isEmpty() || parent.equals("0") ? null : parent,
                    time == null ? Instant.EPOCH : time,
                    field("author"),
                    paragraphs(field("content")),
                    field("approved").equals("0") ? State.held : State.visible);
        }

        private @Nullable Instant time() {
            try {
                return Instant.parse(field("date_gmt").replace(' ', 'T') + "Z");
            } catch (DateTimeParseException _) {
                return null;
            }
        }

        private String field(String name) {
            return fields.getOrDefault("wp:comment_" + name, "");
        }

        /** WordPress keeps line breaks as such, among markup. */
        private static String paragraphs(String content) {
            return content.replace("\r\n", "\n").replace("\n", "<br>");
        }
    }
}
