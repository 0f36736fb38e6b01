package broadsheet.article.catalogue.entry;

import broadsheet.article.domain.Language;
import java.util.Collections;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A text in the languages in which there is one.
 *
 * @param byLanguage in the order of the languages' tags
 */
public record Wording(Map<Language, String> byLanguage) {

    public static final Wording NONE = new Wording(Map.of());

    public Wording {
        var sorted = new TreeMap<Language, String>(Comparator.comparing(Language::value));
        sorted.putAll(byLanguage);
        byLanguage = Collections.unmodifiableMap(sorted);
    }

    /** The text in a language, else in another one, else in any; empty only if there is none at all. */
    public Optional<String> in(Language language, Language otherwise) {
        return Optional.ofNullable(byLanguage.get(language))
                .or(() -> Optional.ofNullable(byLanguage.get(otherwise)))
                .or(() -> byLanguage.values().stream().findFirst());
    }
}
