package broadsheet.comment.settings;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a level says, since when.
 *
 * @param version 0 as long as nothing was ever set
 * @param changedBy by whom it was set, as they are called
 * @param changedById who that is: the sub of their token
 */
record Settled(
        long version,
        SettingsRequest settings,
        @Nullable String changedBy,
        @Nullable String changedById,
        @Nullable Instant changedAt) {

    static final Settled NOTHING = new Settled(0, SettingsRequest.NONE, null, null, null);
}
