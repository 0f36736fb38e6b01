package broadsheet.article.catalogue.editing;

import broadsheet.article.catalogue.entry.Entry;
import broadsheet.article.catalogue.entry.Wording;
import broadsheet.article.domain.Slug;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An entry with what isn't its own.
 *
 * @param parent the slug of the section that it is part of
 * @param articles how many articles name it, in the desk's text or in what readers were last shown
 */
record Shown(Entry entry, @Nullable String parent, long articles) {

    String slug() {
        return entry.slug().value();
    }

    Map<String, String> names() {
        return texts(entry.names());
    }

    Map<String, String> descriptions() {
        return texts(entry.descriptions());
    }

    List<String> formerSlugs() {
        return entry.formerSlugs().stream().map(Slug::value).toList();
    }

    static Map<String, String> texts(Wording wording) {
        var texts = new LinkedHashMap<String, String>();
        wording.byLanguage().forEach((language, text) -> texts.put(language.value(), text));
        return texts;
    }
}
