package broadsheet.web.paging;

import java.time.Instant;

/**
 * A place in a list by time, as the key of a {@link Cursor}.
 *
 * @param at the time of the thing that is there, in milliseconds
 * @param id which of those that have the same time
 */
public record PlaceInTime(Instant at, String id) {

    /**
     * Reads what {@link #toString} wrote.
     *
     * @throws IllegalArgumentException if it can't have been that
     */
    public static PlaceInTime parse(String text) {
        var parts = text.split(" ", 2);
        if (parts.length != 2 || parts[1].isEmpty()) {
            throw new IllegalArgumentException("no place in a list by time");
        }
        return new PlaceInTime(Instant.ofEpochMilli(Long.parseLong(parts[0])), parts[1]);
    }

    /** The key of a cursor. */
    @Override
    public String toString() {
        return at.toEpochMilli() + " " + id;
    }
}
