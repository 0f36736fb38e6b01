package broadsheet.comment.standing;

import static java.util.Objects.requireNonNull;

import broadsheet.comment.domain.Reason;
import broadsheet.web.paging.PlaceInTime;
import java.time.Instant;
import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * How a reader stands, since somebody decided so.
 *
 * @param version grows with every decision; 0 as long as there was none
 * @param until when it ends by itself, UTC; null if it doesn't
 * @param reason why, for the reader to know
 * @param note what only moderators know of it
 * @param by who decided
 */
public record Standing(
        String reader,
        long version,
        Kind standing,
        @Nullable Instant until,
        @Nullable Reason reason,
        @Nullable String note,
        @Nullable By by,
        @Nullable Instant at) {

    static Standing normal(String reader) {
        return new Standing(reader, 0, Kind.NORMAL, null, null, null, null, null);
    }

    /** What it comes to at a time: what has ended is normal again. */
    public Kind at(Instant now) {
        return until == null || until.isAfter(now) ? standing : Kind.NORMAL;
    }

    /** Its place in the list of all readers about whom somebody decided. */
    PlaceInTime place() {
        return new PlaceInTime(requireNonNull(at), reader);
    }

    /** Whether it keeps the reader from writing at a time. */
    public boolean isKeptOut(Instant now) {
        return switch (at(now)) {
            case SUSPENDED, BANNED -> true;
            case NORMAL, TRUSTED -> false;
        };
    }

    /** The ways to stand. */
    public enum Kind {
        NORMAL,
        TRUSTED,
        SUSPENDED,
        BANNED;

        static Kind parse(String text) {
            return Arrays.stream(values())
                    .filter(kind -> kind.toString().equals(text))
                    .findFirst()
                    .orElseThrow(
                            () -> new IllegalArgumentException("must be one of normal, trusted, suspended, banned"));
        }

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** A moderator. */
    record By(String id, String name) {}
}
