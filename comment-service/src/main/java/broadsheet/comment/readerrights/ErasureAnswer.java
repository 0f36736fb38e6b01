package broadsheet.comment.readerrights;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How far the erasing of a reader is.
 *
 * @param remaining comments that are still theirs
 * @param doneAt when nothing was left; absent until then
 */
record ErasureAnswer(
        String readerId,
        State state,
        Instant askedAt,
        long remaining,
        @Nullable Instant doneAt) {

    static ErasureAnswer of(Erasure erasure, long remaining) {
        return new ErasureAnswer(
                erasure.readerId(),
                erasure.doneAt() == null ? State.running : State.done,
                erasure.askedAt(),
                remaining,
                erasure.doneAt());
    }

    /** States by the names that the API has. */
    enum State {
        running,
        done
    }
}
