package broadsheet.feed.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.lucene.analysis.en.EnglishAnalyzer;

/**
 * What a reader is looking for.
 *
 * @param text as the reader wrote it
 * @param words those outside of quotes
 * @param phrases those in quotes, each to be found as it stands
 */
record Question(String text, List<Word> words, List<List<Word>> phrases) {

    /** So many words count; who writes more has said enough. */
    static final int MOST_WORDS = 24;

    private static final Set<Object> FILLERS = Set.copyOf(EnglishAnalyzer.ENGLISH_STOP_WORDS_SET);

    /** Reads quotes in pairs; one that is never closed is none. */
    static Question of(String text) {
        var parts = text.replaceAll("[“”„«»]", "\"").split("\"", -1);
        var words = new ArrayList<Word>();
        var phrases = new ArrayList<List<Word>>();
        var left = MOST_WORDS;
        for (var part = 0; part < parts.length; part++) {
            var found = Words.of(parts[part]).stream().limit(left).toList();
            left -= found.size();
            var quoted = part % 2 == 1 && part < parts.length - 1;
            if (quoted && found.size() > 1) {
                phrases.add(found);
            } else {
                words.addAll(found);
            }
        }
        return new Question(text, List.copyOf(words), List.copyOf(phrases));
    }

    /** Whether there is nothing to be found by. */
    boolean isEmpty() {
        return words.isEmpty() && phrases.isEmpty();
    }

    /** The words that say what it is about: without <i>the</i> and <i>of</i>, unless there are no others. */
    List<Word> telling() {
        var telling =
                words.stream().filter(word -> !FILLERS.contains(word.text())).toList();
        return telling.isEmpty() && phrases.isEmpty() ? words : telling;
    }
}
