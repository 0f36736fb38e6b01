package broadsheet.comment.settings;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a level says, since when.
 *
 * @param version 0 as long as nothing was ever set
 */
record Settled(
        long version,
        SettingsRequest settings,
        @Nullable String changedBy,
        @Nullable Instant changedAt) {

    static final Settled NOTHING = new Settled(0, SettingsRequest.NONE, null, null);
}
