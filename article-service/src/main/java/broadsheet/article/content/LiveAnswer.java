package broadsheet.article.content;

import broadsheet.article.domain.Correction;
import broadsheet.article.domain.Edition;
import broadsheet.article.domain.Slug;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What readers see of an article, in short; the whole text is the revision with this number.
 *
 * @param updatedAt when it last changed substantially for them
 * @param corrections what they are told was wrong before
 */
record LiveAnswer(
        int revision, @Nullable Slug slug, Instant publishedAt, Instant updatedAt, List<Correction> corrections) {

    static LiveAnswer of(Edition edition, @Nullable Slug slug) {
        return new LiveAnswer(
                edition.number(), slug, edition.publishedAt(), edition.updatedAt(), edition.corrections());
    }
}
