package broadsheet.importing.ghost;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * What a Ghost export keeps in tables beside its posts. They may come after them in the file, so they are read first
 * and kept: some hundred bytes for each post, none of its text.
 */
final class GhostRelations {

    /**
     * A tag.
     *
     * @param internal for the editors only, such as {@code #newsletter}
     */
    record Tag(String name, boolean internal) {}

    /** What a post has beside its text. */
    record Meta(@Nullable String alt, @Nullable String caption) {}

    private record Related(int order, String id) {}

    private final Map<String, Tag> tags = new HashMap<>();
    private final Map<String, String> names = new HashMap<>();
    private final Map<String, List<Related>> tagsOf = new HashMap<>();
    private final Map<String, List<Related>> authorsOf = new HashMap<>();
    private final Map<String, Meta> metas = new HashMap<>();
    private String language = "";

    /** Takes a row of one of the tables; false if it is of another. */
    boolean take(String table, JsonNode row) {
        switch (table) {
            case "tags" -> tags.put(text(row, "id"), tag(row));
            case "users" -> names.put(text(row, "id"), text(row, "name"));
            case "posts_tags" -> relate(tagsOf, row, "tag_id");
            case "posts_authors" -> relate(authorsOf, row, "author_id");
            case "posts_meta" -> meta(row);
            case "settings" -> setting(row);
            default -> {
                return false;
            }
        }
        return true;
    }

    /** The tags of a post, the primary one first. */
    List<Tag> tagsOf(String post) {
        return related(tagsOf, post, tags);
    }

    List<String> authorsOf(String post) {
        return related(authorsOf, post, names);
    }

    /** The name of a user; empty if there is none. */
    String nameOf(String user) {
        return names.getOrDefault(user, "");
    }

    Meta metaOf(String post) {
        return metas.getOrDefault(post, new Meta(null, null));
    }

    /** The language of the site; empty when the export doesn't say. */
    String language() {
        return language;
    }

    /** A field as text, whatever its type; empty when it isn't there or null. */
    static String text(JsonNode row, String field) {
        return row.path(field).asString("");
    }

    private static Tag tag(JsonNode row) {
        var name = text(row, "name");
        return new Tag(name, text(row, "visibility").equals("internal") || name.startsWith("#"));
    }

    private static void relate(Map<String, List<Related>> relations, JsonNode row, String field) {
        relations
                .computeIfAbsent(text(row, "post_id"), _ -> new ArrayList<>(2))
                .add(new Related(row.path("sort_order").asInt(0), text(row, field)));
    }

    private static <T> List<T> related(Map<String, List<Related>> relations, String post, Map<String, T> things) {
        return relations.getOrDefault(post, Collections.emptyList()).stream()
                .sorted(Comparator.comparingInt(Related::order))
                .flatMap(related -> Stream.ofNullable(things.get(related.id())))
                .toList();
    }

    private void meta(JsonNode row) {
        var alt = text(row, "feature_image_alt");
        var caption = text(row, "feature_image_caption");
        if (!alt.isBlank() || !caption.isBlank()) {
            metas.put(text(row, "post_id"), new Meta(alt, caption));
        }
    }

    private void setting(JsonNode row) {
        var key = text(row, "key");
        if (key.equals("lang") || key.equals("locale")) {
            language = text(row, "value");
        }
    }
}
