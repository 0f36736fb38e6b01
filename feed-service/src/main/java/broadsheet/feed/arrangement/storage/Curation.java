package broadsheet.feed.arrangement.storage;

import broadsheet.feed.arrangement.Arrangement;
import broadsheet.feed.arrangement.FrontKey;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An arrangement that an editor has made.
 *
 * @param version 1 for the first of a front
 * @param by who made it
 * @param at when
 * @param restored the version that it brought back; null when it is a new one
 */
public record Curation(
        FrontKey front,
        long version,
        Editor by,
        Instant at,
        @Nullable Long restored,
        Arrangement arrangement) {

    /** Who arranges fronts. */
    public record Editor(String id, String name) {}
}
