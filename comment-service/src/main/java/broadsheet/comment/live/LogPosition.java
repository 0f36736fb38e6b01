package broadsheet.comment.live;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.LongStream;

/**
 * How far the log is read, in all its partitions: what a client has got, whichever instance told it. It is the id of
 * each event on a stream, and comes back as {@code Last-Event-ID}.
 *
 * @param next the offset to go on from, by partition
 */
record LogPosition(List<Long> next) {

    private static final Pattern FORM = Pattern.compile("\\d{1,18}(\\.\\d{1,18}){0,255}");

    LogPosition {
        next = List.copyOf(next);
    }

    /**
     * Reads what {@link #toString} wrote.
     *
     * @throws IllegalArgumentException if it can't have been that
     */
    static LogPosition parse(String text) {
        if (!FORM.matcher(text).matches()) {
            throw new IllegalArgumentException("is not the id of an event of this stream");
        }
        return new LogPosition(
                Pattern.compile("\\.").splitAsStream(text).map(Long::valueOf).toList());
    }

    /** From the first record on in partitions that came later. */
    long in(int partition) {
        return partition < next.size() ? next.get(partition) : 0;
    }

    /** Whether the record at a place comes after this. */
    boolean isBefore(int partition, long offset) {
        return offset >= in(partition);
    }

    LogPosition after(int partition, long offset) {
        var moved = new ArrayList<>(next);
        moved.set(partition, offset + 1);
        return new LogPosition(moved);
    }

    /** How many records at most lie between this and another position. */
    long distanceTo(LogPosition later) {
        return LongStream.range(0, later.next.size())
                .map(partition -> Math.max(0, later.in((int) partition) - in((int) partition)))
                .sum();
    }

    /** Whether there is something in this that another position has not come to. */
    boolean isBeyond(LogPosition other) {
        return next.size() > other.next.size() || other.distanceTo(this) > 0;
    }

    /** As the id of an event. */
    @Override
    public String toString() {
        return next.stream().map(String::valueOf).collect(joining("."));
    }
}
