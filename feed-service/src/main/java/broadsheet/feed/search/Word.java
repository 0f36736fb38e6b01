package broadsheet.feed.search;

import java.util.Arrays;
import java.util.Optional;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.tartarus.snowball.ext.EnglishStemmer;

/**
 * A word in the forms under which it is found.
 *
 * @param text in lower case, composed (NFC)
 */
record Word(String text) {

    /** What the longest unfolding of one letter takes, such as of a ligature. */
    private static final int LETTERS_FOR_ONE = 4;

    /** Without accents; {@code đ} is {@code d}. Everybody finds it so. */
    String folded() {
        var letters = text.toCharArray();
        var folded = new char[letters.length * LETTERS_FOR_ONE];
        var length = ASCIIFoldingFilter.foldToASCII(letters, 0, folded, 0, letters.length);
        return String.valueOf(Arrays.copyOf(folded, length));
    }

    /** With its accents; empty if it has none. */
    Optional<String> exact() {
        return text.equals(folded()) ? Optional.empty() : Optional.of(text);
    }

    /** What all forms of an English word have in common. */
    String stem() {
        var stemmer = new EnglishStemmer();
        stemmer.setCurrent(folded());
        stemmer.stem();
        return stemmer.getCurrent();
    }
}
