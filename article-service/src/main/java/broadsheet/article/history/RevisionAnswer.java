package broadsheet.article.history;

import broadsheet.article.domain.Content;
import broadsheet.article.domain.Correction;
import broadsheet.article.domain.Edition;
import broadsheet.article.domain.Headline;
import broadsheet.article.domain.Person;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A revision of an article.
 *
 * @param number 1 is the first that readers saw
 * @param by who showed it to readers
 * @param at when
 * @param updatedAt when readers' text had last changed substantially
 * @param correction what readers were told with it
 * @param content absent in lists
 */
record RevisionAnswer(
        int number,
        Person by,
        Instant at,
        Instant updatedAt,
        @Nullable Headline headline,
        @Nullable Correction correction,
        @Nullable Content content) {

    static RevisionAnswer brief(Edition edition) {
        return of(edition, null);
    }

    static RevisionAnswer whole(Edition edition) {
        return of(edition, edition.content());
    }

    private static RevisionAnswer of(Edition edition, @Nullable Content content) {
        return new RevisionAnswer(
                edition.number(),
                edition.by(),
                edition.at(),
                edition.updatedAt(),
                edition.content().headline(),
                edition.correction().orElse(null),
                content);
    }
}
