package broadsheet.feed.serving;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** What a reader has already and asks whether it still stands (RFC 9110, 13.1). */
record Known(@Nullable String ifNoneMatch, @Nullable String ifModifiedSince) {

    private static final DateTimeFormatter HTTP_DATE = DateTimeFormatter.RFC_1123_DATE_TIME.withZone(ZoneOffset.UTC);

    static Known of(HttpServletRequest request) {
        return new Known(request.getHeader("If-None-Match"), request.getHeader("If-Modified-Since"));
    }

    /** A time as headers say it. */
    static String httpDate(Instant time) {
        return HTTP_DATE.format(time);
    }

    /**
     * Whether the reader has it.
     *
     * @param lastModified null if no time can tell it from what was there before; then only the ETag can
     */
    boolean is(String etag, @Nullable Instant lastModified) {
        if (ifNoneMatch != null) {
            return hasTag(ifNoneMatch, etag);
        }
        return ifModifiedSince != null && lastModified != null && isSince(ifModifiedSince, lastModified);
    }

    /** Compares weakly, as is asked for. */
    private static boolean hasTag(String tags, String etag) {
        return Arrays.stream(tags.split(","))
                .map(String::strip)
                .map(tag -> tag.startsWith("W/") ? tag.substring(2) : tag)
                .anyMatch(tag -> tag.equals(etag) || tag.equals("*"));
    }

    /** A date that can't be read is as good as none. */
    private static boolean isSince(String date, Instant lastModified) {
        try {
            return !Instant.from(HTTP_DATE.parse(date.strip())).isBefore(lastModified.truncatedTo(ChronoUnit.SECONDS));
        } catch (DateTimeParseException _) {
            return false;
        }
    }
}
