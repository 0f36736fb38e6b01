package broadsheet.events;

import static java.util.Objects.requireNonNull;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/** Texts by language, always in the same order. */
final class Wording {

    private Wording() {}

    static Map<String, String> of(Map<String, String> byLanguage, String field) {
        return Collections.unmodifiableMap(new TreeMap<>(requireNonNull(byLanguage, field)));
    }
}
