package broadsheet.feed.curation;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;

/** What editors send for fronts, made into values. */
final class Words {

    private static final Instant EARLIEST = Instant.parse("1970-01-01T00:00:00Z");
    private static final Instant LATEST = Instant.parse("9999-12-31T00:00:00Z");

    private Words() {}

    /** One line of text, in Unicode NFC. */
    static String line(String given, int longest) {
        if (given.codePoints()
                .anyMatch(c -> Character.isISOControl(c) || Character.getType(c) == Character.SURROGATE)) {
            throw new IllegalArgumentException("must be one line of well-formed text");
        }
        var text = Normalizer.normalize(given, Normalizer.Form.NFC).strip();
        if (text.isEmpty()) {
            throw new IllegalArgumentException("must not be empty");
        }
        var length = text.codePointCount(0, text.length());
        if (length > longest) {
            throw new IllegalArgumentException("must have at most " + longest + " characters, but has " + length);
        }
        return text;
    }

    /** A time of RFC 3339, in any zone; finer than a millisecond it is cut, as the database does. */
    static Instant time(String text) {
        var time = parsed(text).truncatedTo(ChronoUnit.MILLIS);
        if (time.isBefore(EARLIEST) || time.isAfter(LATEST)) {
            throw new IllegalArgumentException("must be between the years 1970 and 9999");
        }
        return time;
    }

    private static Instant parsed(String text) {
        try {
            return OffsetDateTime.parse(text).toInstant();
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("must be a time such as 2026-03-02T08:00:00+07:00", e);
        }
    }
}
