package broadsheet.comment.domain;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** What is left of a text when it is asked whether another one says the same. */
final class Sameness {

    private static final Pattern UNSEEN = Pattern.compile("[\\s\\p{Z}\\p{Cf}]+");

    /** The mark of a Vietnamese tone on the first of two vowels: {@code hòa} is also written {@code hoà}. */
    private static final Pattern EARLY_TONE = Pattern.compile("([ou])([\\u0300\\u0301\\u0303\\u0309\\u0323])([aey])");

    private Sameness() {}

    static String of(String text) {
        var lower = Normalizer.normalize(text, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
        var toned = EARLY_TONE.matcher(lower).replaceAll("$1$3$2");
        return UNSEEN.matcher(toned).replaceAll(" ").strip();
    }
}
