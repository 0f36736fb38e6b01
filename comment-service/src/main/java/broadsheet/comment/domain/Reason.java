package broadsheet.comment.domain;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** Why something is decided about a comment or a reader, as far as one word can say it. */
public enum Reason {
    /** Nothing is wrong with it. */
    FITS,
    SPAM,
    ABUSE,
    OFF_TOPIC,
    PERSONAL_DATA,
    ILLEGAL,
    QUALITY,
    OTHER;

    /**
     * Reads a reason.
     *
     * @throws IllegalArgumentException if there is none of this name
     */
    public static Reason parse(String text) {
        return Arrays.stream(values())
                .filter(reason -> reason.toString().equals(text))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("must be one of " + names()));
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static String names() {
        return Arrays.stream(values()).map(Reason::toString).collect(Collectors.joining(", "));
    }
}
