package broadsheet.feed.rebuild;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One rebuilding of the read model, and how far it is.
 *
 * @param number the generation's
 * @param switchedAt when readers got it
 * @param finishedAt when the generation before was gone
 * @param parts one for each projection; none before the log was looked at
 */
record Rebuild(
        long number,
        State state,
        Instant startedAt,
        @Nullable Instant switchedAt,
        @Nullable Instant finishedAt,
        List<Part> parts) {

    /** Records of the log that are behind it. */
    long records() {
        return parts.stream().mapToLong(Part::records).sum();
    }

    /** Records that there were when it was last begun or carried on. */
    long recordsInAll() {
        return parts.stream().mapToLong(Part::recordsInAll).sum();
    }

    /** What is being done. */
    enum State {
        /** The log is read; readers have the generation before. */
        READING,
        /** Readers have the new generation; the one before is still there, for reads that had begun. */
        SWITCHED,
        /** Nothing any more. */
        DONE
    }

    /**
     * How far one projection is.
     *
     * @param skipped records that can't be taken; the consumer group has dead-lettered the same
     */
    record Part(String name, String topic, long skipped, List<Stretch> stretches) {

        long records() {
            return stretches.stream().mapToLong(Stretch::records).sum();
        }

        long recordsInAll() {
            return stretches.stream().mapToLong(Stretch::recordsInAll).sum();
        }
    }

    /**
     * How far one partition is read. What compaction has removed counts as read once it is passed.
     *
     * @param from its first offset
     * @param next what is read next
     * @param end how far it must be read at least
     */
    record Stretch(int partition, long from, long next, long end) {

        long records() {
            return Math.min(next, end) - from;
        }

        long recordsInAll() {
            return end - from;
        }

        boolean isRead() {
            return next >= end;
        }
    }
}
