package broadsheet.comment.words;

import com.ibm.icu.text.Normalizer2;
import com.ibm.icu.text.SpoofChecker;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A word, apart from how it is spelt: its letters without case, accents and look-alikes of other scripts or digits, and
 * its accents in an order of their own, so that it doesn't matter over which vowel a tone is put.
 */
record Spelling(String letters, String accents) {

    private static final Normalizer2 FOLDED = Normalizer2.getNFKCCasefoldInstance();
    private static final Normalizer2 DECOMPOSED = Normalizer2.getNFKDInstance();
    private static final SpoofChecker LOOK_ALIKES = new SpoofChecker.Builder().build();
    private static final Map<Integer, String> SHAPES = new ConcurrentHashMap<>();

    /** The bar of a đ is no combining accent to Unicode, but it is one to those who leave it out. */
    private static final int BAR = 0x0335;

    /** Of letters that were never seen before, so many are remembered. */
    private static final int MOST_SHAPES = 10_000;

    /** The words of a text. */
    static List<Spelling> in(String text) {
        var words = new ArrayList<Spelling>();
        var word = new StringBuilder();
        DECOMPOSED.normalize(FOLDED.normalize(text)).codePoints().forEach(c -> {
            if (isInWord(c)) {
                word.appendCodePoint(c);
            } else if (!word.isEmpty()) {
                words.add(of(word));
                word.setLength(0);
            }
        });
        if (!word.isEmpty()) {
            words.add(of(word));
        }
        return words;
    }

    private static Spelling of(CharSequence word) {
        var letters = new StringBuilder();
        var accents = word.codePoints()
                .map(Spelling::accent)
                .filter(accent -> accent > 0)
                .sorted()
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        word.codePoints().filter(c -> !isMark(c)).forEach(c -> letters.append(shape(c)));
        return new Spelling(letters.toString(), accents);
    }

    private static int accent(int c) {
        return isMark(c) ? c : c == 'đ' ? BAR : 0;
    }

    private static String shape(int c) {
        var known = SHAPES.get(c);
        if (known != null) {
            return known;
        }
        var shape = look(c);
        if (SHAPES.size() < MOST_SHAPES) {
            SHAPES.put(c, shape);
        }
        return shape;
    }

    private static String look(int c) {
        return switch (c) {
            case 'i', '1', '|' -> "l";
            case '0' -> "o";
            case '@' -> "a";
            case '$', '5' -> "s";
            case '3' -> "e";
            case 'đ' -> "d";
            default -> plain(LOOK_ALIKES.getSkeleton(Character.toString(c)));
        };
    }

    private static String plain(String skeleton) {
        var letters = new StringBuilder();
        DECOMPOSED
                .normalize(FOLDED.normalize(skeleton))
                .codePoints()
                .filter(c -> !isMark(c))
                .forEach(c -> letters.appendCodePoint(c == 'i' ? 'l' : c));
        return letters.toString();
    }

    private static boolean isInWord(int c) {
        return Character.isLetterOrDigit(c) || isMark(c) || c == '@' || c == '$' || c == '|';
    }

    private static boolean isMark(int c) {
        return Character.getType(c) == Character.NON_SPACING_MARK;
    }
}
