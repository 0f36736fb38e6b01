package broadsheet.article.domain;

import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * When readers are to see an article without anybody's further doing.
 *
 * @param publishAt from when, UTC
 * @param unpublishAt until when, UTC
 */
public record Plan(Optional<Instant> publishAt, Optional<Instant> unpublishAt) {

    /** Nothing is planned. */
    public static final Plan NONE = new Plan(Optional.empty(), Optional.empty());

    public Plan {
        if (publishAt.isPresent()
                && unpublishAt.isPresent()
                && !unpublishAt.get().isAfter(publishAt.get())) {
            throw new IllegalArgumentException("must be after publishAt");
        }
    }

    /** When something happens next. */
    public Optional<Instant> next() {
        return Stream.of(publishAt, unpublishAt).flatMap(Optional::stream).min(Instant::compareTo);
    }

    Plan afterPublishing() {
        return new Plan(Optional.empty(), unpublishAt);
    }
}
