package broadsheet.importing.comment;

import broadsheet.importing.article.SourceId;
import broadsheet.importing.comment.OldComment.State;
import broadsheet.importing.source.XmlCursor;
import java.nio.file.Path;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** A forum as Disqus's "Export comments" writes it: the threads with their addresses, then the posts. */
public final class DisqusExport implements CommentSource {

    private final Path file;
    private final Map<String, String> addresses = new HashMap<>();
    private final SortedMap<String, Long> leftOut = new TreeMap<>();
    private String forum = "";
    private long comments;

    private DisqusExport(Path file) {
        this.file = file;
        XmlCursor.read(
                file,
                xml -> xml.eachChild(name -> {
                    switch (name) {
                        case "thread" -> thread(xml);
                        case "post" -> count(xml);
                        default -> {}
                    }
                }));
    }

    /** Looks through a file. */
    public static CommentSource in(Path file) {
        return new DisqusExport(file);
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
        XmlCursor.read(
                file,
                xml -> xml.eachChild(name -> {
                    if (name.equals("post")) {
                        var post = fields(xml);
                        if (reasonToLeaveOut(post) == null) {
                            reader.accept(comment(post));
                        }
                    }
                }));
    }

    private void thread(XmlCursor xml) {
        var id = xml.attribute("id");
        xml.eachChild(name -> {
            switch (name) {
                case "link" -> addresses.put(id, xml.text().strip());
                case "forum" -> forum = xml.text().strip();
                default -> {}
            }
        });
    }

    private void count(XmlCursor xml) {
        var reason = reasonToLeaveOut(fields(xml));
        if (reason == null) {
            comments++;
        } else {
            leftOut.merge(reason, 1L, Long::sum);
        }
    }

    private @Nullable String reasonToLeaveOut(Map<String, String> post) {
        if (Boolean.parseBoolean(post.get("isSpam"))) {
            return "spam";
        }
        if (!addresses.containsKey(post.getOrDefault("thread", ""))) {
            return "comments of a thread without an address";
        }
        return time(post) == null ? "comments without a time" : null;
    }

    private OldComment comment(Map<String, String> post) {
        UnaryOperator<String> field = name -> post.getOrDefault(name, "");
        var time = time(post);
        return new OldComment(
                new SourceId("disqus " + forum, field.apply("id")),
                addresses.getOrDefault(field.apply("thread"), ""),
                post.get("parent"),
                time == null ? Instant.EPOCH : time,
                field.apply("author"),
                field.apply("message"),
                Boolean.parseBoolean(post.get("isDeleted")) ? State.removed : State.visible);
    }

    private static @Nullable Instant time(Map<String, String> post) {
        try {
            return Instant.parse(post.getOrDefault("createdAt", ""));
        } catch (DateTimeParseException _) {
            return null;
        }
    }

    /** Its id, what it says, who says it, and the ids of its thread and its parent. */
    private static Map<String, String> fields(XmlCursor xml) {
        var fields = new HashMap<String, String>();
        fields.put("id", xml.attribute("id"));
        xml.eachChild(name -> {
            switch (name) {
                case "thread", "parent" -> fields.put(name, xml.attribute("id"));
                case "author" ->
                    xml.eachChild(part -> {
                        if (part.equals("name")) {
                            fields.put("author", xml.text().strip());
                        }
                    });
                case "message", "createdAt", "isDeleted", "isSpam" ->
                    fields.put(name, xml.text().strip());
                default -> {}
            }
        });
        return fields;
    }
}
