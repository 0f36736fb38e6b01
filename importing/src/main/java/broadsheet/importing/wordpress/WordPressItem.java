package broadsheet.importing.wordpress;

import broadsheet.importing.source.XmlCursor;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * An item of the file as it stands there: a post, or anything else that WordPress keeps like one.
 *
 * @param fields its elements by name, the first of each
 * @param meta its {@code wp:postmeta}, the values of each key
 * @param comments how many readers' comments it has
 */
record WordPressItem(Map<String, String> fields, Map<String, List<String>> meta, List<Term> terms, int comments) {

    /**
     * A category, a tag, or a word of another list.
     *
     * @param domain which list it is from
     */
    record Term(String domain, String slug, String name) {}

    /** Reads the item that the cursor is at the beginning of. */
    static WordPressItem read(XmlCursor xml) {
        var fields = new HashMap<String, String>();
        var meta = new HashMap<String, List<String>>();
        var terms = new ArrayList<Term>();
        var comments = new ArrayList<String>();
        xml.eachChild(name -> {
            switch (name) {
                case "wp:postmeta" -> readMeta(xml, meta);
                case "category" ->
                    terms.add(new Term(
                            xml.attribute("domain"),
                            xml.attribute("nicename"),
                            xml.text().strip()));
                case "wp:comment" -> comments.add(name);
                default -> fields.putIfAbsent(name, xml.text());
            }
        });
        return new WordPressItem(fields, meta, List.copyOf(terms), comments.size());
    }

    /** An element's text; empty when there is none. */
    String field(String name) {
        return fields.getOrDefault(name, "");
    }

    /** The first value of a key; empty when there is none. */
    String meta(String key) {
        return metas(key).stream().findFirst().orElse("");
    }

    List<String> metas(String key) {
        return meta.getOrDefault(key, List.of());
    }

    String type() {
        return field("wp:post_type").strip();
    }

    String status() {
        return field("wp:status").strip();
    }

    /** Whether an editor or a reader would call it an article: no page, no menu, nothing thrown away. */
    boolean isArticle() {
        return type().equals("post")
                && switch (status()) {
                    case "trash", "auto-draft", "inherit" -> false;
                    default -> true;
                };
    }

    private static void readMeta(XmlCursor xml, Map<String, List<String>> meta) {
        var pair = new HashMap<String, String>();
        xml.eachChild(name -> pair.put(name, xml.text()));
        meta.computeIfAbsent(pair.getOrDefault("wp:meta_key", ""), _ -> new ArrayList<>(1))
                .add(pair.getOrDefault("wp:meta_value", ""));
    }
}
