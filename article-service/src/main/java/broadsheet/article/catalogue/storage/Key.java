package broadsheet.article.catalogue.storage;

import broadsheet.article.catalogue.entry.Filed;
import broadsheet.article.catalogue.entry.Kind;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * By what an entry is found. No two entries have one in common: a unique index holds that.
 *
 * @param text such as {@code tag/slug/xe-lua} or {@code tag/name/xe lửa}
 */
public record Key(String text) {

    private static final String SLUG = "/slug/";
    private static final String NAME = "/name/";

    /** By a slug, present or former. */
    public static Key ofSlug(Kind kind, String slug) {
        return new Key(kind + SLUG + slug);
    }

    /** By a name, present or former, without regard to case. */
    public static Key ofName(Kind kind, String name) {
        return new Key(kind + NAME + name.toLowerCase(Locale.ROOT));
    }

    /** All by which an entry is found. */
    static List<String> of(Filed filed) {
        var kind = filed.kind();
        var slugs = filed.slugs().stream().map(slug -> ofSlug(kind, slug));
        var names =
                kind.isNamedInWords() ? filed.allNames().stream().map(name -> ofName(kind, name)) : Stream.<Key>empty();
        return Stream.concat(slugs, names).map(Key::text).distinct().toList();
    }

    /** The slug, or the name in lower case. */
    String word() {
        return text.replaceFirst("^[^/]*/[^/]*/", "");
    }

    boolean isOfSlug() {
        return text.contains(SLUG);
    }
}
