package broadsheet.article.content;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;

/** Times as clients send them. */
public final class Times {

    private static final Instant EARLIEST = Instant.parse("1600-01-01T00:00:00Z");
    private static final Instant LATEST = Instant.parse("9999-12-31T00:00:00Z");

    private Times() {}

    /**
     * A time of RFC 3339, in any zone; finer than a millisecond it is cut.
     *
     * @throws IllegalArgumentException if it is none, or one that no newsroom can mean
     */
    public static Instant read(String text) {
        var time = parsed(text).truncatedTo(ChronoUnit.MILLIS);
        if (time.isBefore(EARLIEST) || time.isAfter(LATEST)) {
            throw new IllegalArgumentException("must be between the years 1600 and 9999");
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
