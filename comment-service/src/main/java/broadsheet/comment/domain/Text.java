package broadsheet.comment.domain;

import com.ibm.icu.text.BreakIterator;
import java.text.Normalizer;

/** What all text that readers write has in common: Unicode NFC, no spaces around it, counted as readers count. */
final class Text {

    /** No user-perceived character of any script needs more than this on average. */
    private static final int MOST_CHARS_EACH = 16;

    private Text() {}

    static String of(String given, int longest) {
        if (given.codePoints().anyMatch(c -> Character.getType(c) == Character.SURROGATE)) {
            throw new IllegalArgumentException("must be well-formed Unicode");
        }
        var text = Normalizer.normalize(given, Normalizer.Form.NFC).strip();
        if (text.codePoints().noneMatch(Text::isVisible)) {
            throw new IllegalArgumentException("must not be empty");
        }
        if (text.length() > longest * MOST_CHARS_EACH || perceivedLength(text) > longest) {
            throw new IllegalArgumentException("must have at most " + longest + " characters");
        }
        return text;
    }

    private static boolean isVisible(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SPACE_SEPARATOR,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> false;
            default -> true;
        };
    }

    private static int perceivedLength(String text) {
        var characters = BreakIterator.getCharacterInstance();
        characters.setText(text);
        var length = 0;
        while (characters.next() != BreakIterator.DONE) {
            length++;
        }
        return length;
    }
}
