package broadsheet.events;

import static java.util.Objects.requireNonNull;

import java.time.Instant;

/**
 * What the newsroom tells readers was wrong in an earlier edition.
 *
 * @param text plain text, 1 to 1,000 characters
 * @param at when readers were told, UTC
 */
public record Correction(String text, Instant at) {

    public Correction {
        requireNonNull(text, "text");
        requireNonNull(at, "at");
    }
}
