package broadsheet.article.note;

import broadsheet.article.domain.ArticleId;
import broadsheet.article.domain.Person;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Something that somebody of the desk said about an article.
 *
 * @param id a UUID, version 7: notes sort by it as they were made
 * @param about what it is about, such as {@code body[3]}; null when it is about the whole
 * @param editedAt null if it never was
 * @param resolvedBy who said that it is dealt with; null while it isn't
 */
record Note(
        String id,
        ArticleId article,
        long version,
        Person by,
        Instant at,
        String text,
        @Nullable String about,
        @Nullable Instant editedAt,
        @Nullable Person resolvedBy) {

    Note edited(String other, Instant when) {
        return new Note(id, article, version + 1, by, at, other, about, when, resolvedBy);
    }

    Note inVersion(long other) {
        return new Note(id, article, other, by, at, text, about, editedAt, resolvedBy);
    }

    Note resolved(@Nullable Person who) {
        return new Note(id, article, version + 1, by, at, text, about, editedAt, who);
    }
}
