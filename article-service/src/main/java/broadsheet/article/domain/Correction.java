package broadsheet.article.domain;

import java.time.Instant;

/**
 * A note by which the newsroom tells readers what was wrong.
 *
 * @param text 1 to 1,000 characters
 * @param at when they were told, UTC
 */
public record Correction(String text, Instant at) {

    /** The longest note, in characters. */
    public static final int LONGEST = 1_000;

    public Correction {
        text = Text.lines(text, LONGEST);
    }
}
