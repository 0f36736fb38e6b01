package broadsheet.comment.words;

import java.text.Normalizer;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A word or several that are looked for.
 *
 * @param text as a moderator wrote it, 1 to 100 characters
 * @param exactAccents whether it counts only with the accents that it is written with
 */
record Phrase(String text, boolean exactAccents) {

    private static final int LONGEST = 100;
    private static final int MOST_WORDS = 10;

    Phrase {
        text = Normalizer.normalize(text, Normalizer.Form.NFC).strip();
        if (text.length() > LONGEST) {
            throw new IllegalArgumentException("must have at most " + LONGEST + " characters");
        }
        var words = Spelling.in(text).size();
        if (words == 0 || words > MOST_WORDS) {
            throw new IllegalArgumentException("must have 1 to " + MOST_WORDS + " words");
        }
    }

    /** Written with accents it counts with them: in Vietnamese they make another word. */
    static Phrase of(String text) {
        return new Phrase(
                text,
                Spelling.in(text).stream().anyMatch(word -> !word.accents().isEmpty()));
    }

    List<Spelling> words() {
        return Spelling.in(text);
    }

    /** What is the same for all phrases that find the same. */
    String key() {
        return words().stream()
                .map(word -> exactAccents ? word.letters() + "+" + word.accents() : word.letters())
                .collect(Collectors.joining(" "));
    }
}
