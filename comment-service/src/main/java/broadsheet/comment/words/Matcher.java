package broadsheet.comment.words;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Finds phrases in texts, word by word: as fast with ten thousand phrases as with ten, since each word of the text is
 * looked up once, and compared only with phrases that begin with it.
 */
final class Matcher {

    private final Map<String, List<Sought>> byFirstWord = new HashMap<>();

    Matcher(Collection<Phrase> phrases) {
        for (var phrase : phrases) {
            var words = phrase.words();
            byFirstWord
                    .computeIfAbsent(words.getFirst().letters(), _ -> new ArrayList<>())
                    .add(new Sought(phrase, words));
        }
    }

    /** The first phrase that the text has. */
    Optional<Phrase> find(String text) {
        var words = Spelling.in(text);
        for (var i = 0; i < words.size(); i++) {
            var rest = words.subList(i, words.size());
            var found = byFirstWord.getOrDefault(rest.getFirst().letters(), List.of()).stream()
                    .filter(sought -> sought.begins(rest))
                    .findFirst();
            if (found.isPresent()) {
                return found.map(Sought::phrase);
            }
        }
        return Optional.empty();
    }

    private record Sought(Phrase phrase, List<Spelling> words) {

        boolean begins(List<Spelling> text) {
            if (text.size() < words.size()) {
                return false;
            }
            for (var i = 0; i < words.size(); i++) {
                if (!isSame(words.get(i), text.get(i))) {
                    return false;
                }
            }
            return true;
        }

        private boolean isSame(Spelling sought, Spelling met) {
            return sought.letters().equals(met.letters())
                    && (!phrase.exactAccents() || sought.accents().equals(met.accents()));
        }
    }
}
