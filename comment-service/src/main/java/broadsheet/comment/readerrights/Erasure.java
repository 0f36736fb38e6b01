package broadsheet.comment.readerrights;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * That a reader is to be erased.
 *
 * @param askedAt when it was asked for last
 * @param doneAt when nothing was left; null until then
 */
record Erasure(String readerId, Instant askedAt, @Nullable Instant doneAt) {}
