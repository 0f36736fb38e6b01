package broadsheet.importing.desk;

import com.ibm.icu.text.Transliterator;
import org.jspecify.annotations.Nullable;

/** Names in the form that slugs have here: {@code Thời sự} becomes {@code thoi-su}. */
final class SlugForm {

    private static final int LONGEST = 100;
    private static final Transliterator LATIN = Transliterator.getInstance("Any-Latin; Latin-ASCII; Lower");

    private SlugForm() {}

    /** Null when nothing of the name is left. */
    static @Nullable String of(String name) {
        var slug = LATIN.transliterate(name).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        var cut = slug.substring(0, Math.min(slug.length(), LONGEST)).replaceAll("-$", "");
        return cut.isEmpty() ? null : cut;
    }
}
