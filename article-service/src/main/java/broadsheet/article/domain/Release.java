package broadsheet.article.domain;

import java.time.Instant;
import java.util.Optional;

/**
 * How an article is to be shown to readers.
 *
 * @param publishedAt when it first appeared, if that was earlier than now and elsewhere: imports keep their dates
 * @param correction what the newsroom has to put right
 * @param weight whether readers are told that the article has changed
 */
public record Release(Optional<Instant> publishedAt, Optional<String> correction, Weight weight) {

    /** As an article usually goes out. */
    public static final Release USUAL = new Release(Optional.empty(), Optional.empty(), Weight.SUBSTANTIAL);

    /** What an update is to readers. */
    public enum Weight {
        /** Moves the time at which the article says that it was updated. */
        SUBSTANTIAL,
        /** A comma: nobody is told. */
        MINOR
    }
}
