package broadsheet.feed.arrangement;

import broadsheet.events.Picture;
import broadsheet.feed.front.FrontItem;
import java.time.Instant;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An article that an editor has put somewhere.
 *
 * @param articleId readers may not see it, or not yet: then nothing stands there
 * @param headline in place of its own, on this front only
 * @param image in place of its own, on this front only
 * @param from when it comes; null when it is there already
 * @param until when it goes; null when it stays
 */
public record Pin(
        String articleId,
        @Nullable String headline,
        @Nullable Picture image,
        @Nullable Instant from,
        @Nullable Instant until) {

    public Pin {
        if (from != null && until != null && !from.isBefore(until)) {
            throw new IllegalArgumentException("must be after from");
        }
    }

    boolean isInForce(Instant now) {
        return (from == null || !now.isBefore(from)) && (until == null || now.isBefore(until));
    }

    /** When it comes and goes. */
    Stream<Instant> turns() {
        return Stream.of(from, until).filter(Objects::nonNull).map(Objects::requireNonNull);
    }

    FrontItem show(FrontItem item) {
        return item.reading(headline, image);
    }
}
