package broadsheet.comment.journal;

import java.util.Arrays;
import java.util.Locale;

/** What a line of the journal is about. */
public enum Subject {
    /** What is asked of comments on the site, in a section or on an article. */
    SETTINGS,
    /** A word that is banned or suspect. */
    WORD,
    /** Whether an article takes comments, decided by hand or for its age. */
    DISCUSSION,
    /** How a reader stands. */
    STANDING;

    static Subject parse(String text) {
        return Arrays.stream(values())
                .filter(subject -> subject.toString().equals(text))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("must be one of settings, word, discussion, standing"));
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
