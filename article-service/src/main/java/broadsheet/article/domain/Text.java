package broadsheet.article.domain;

import java.text.Normalizer;

/** What all text has in common: Unicode NFC, no control characters, no spaces around it. */
public final class Text {

    private Text() {}

    /** One line of text. */
    public static String line(String given, int longest) {
        if (given.chars().anyMatch(Character::isISOControl)) {
            throw new IllegalArgumentException("must not contain line breaks or control characters");
        }
        return bounded(given, longest);
    }

    /** Text in which lines may break: each break is a line feed, however it was typed. */
    public static String lines(String typed, int longest) {
        var given = typed.replace("\r\n", "\n").replace('\r', '\n');
        if (given.chars().anyMatch(c -> Character.isISOControl(c) && c != '\n' && c != '\t')) {
            throw new IllegalArgumentException("must not contain control characters other than line breaks");
        }
        return bounded(given, longest);
    }

    /** Composed, and with line feeds for line breaks. */
    static String tidied(String typed) {
        return Normalizer.normalize(typed.replace("\r\n", "\n").replace('\r', '\n'), Normalizer.Form.NFC);
    }

    private static String bounded(String given, int longest) {
        if (given.codePoints().anyMatch(c -> Character.getType(c) == Character.SURROGATE)) {
            throw new IllegalArgumentException("must be well-formed Unicode");
        }
        var text = tidied(given).strip();
        if (text.codePoints().noneMatch(Text::isVisible)) {
            throw new IllegalArgumentException("must not be empty");
        }
        var length = text.codePointCount(0, text.length());
        if (length > longest) {
            throw new IllegalArgumentException("must have at most " + longest + " characters, but has " + length);
        }
        return text;
    }

    /** Whether it leaves a trace on paper: spaces of any kind and what only steers the others do not. */
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
}
