package broadsheet.article.content;

import broadsheet.article.domain.Article;
import broadsheet.article.domain.ArticleId;
import broadsheet.article.domain.Content;
import broadsheet.article.domain.Edition;
import broadsheet.article.domain.Member;
import broadsheet.article.domain.Move;
import broadsheet.article.domain.Person;
import broadsheet.article.domain.Published;
import broadsheet.article.domain.Slug;
import broadsheet.article.domain.State;
import broadsheet.article.domain.Unpublished;
import broadsheet.article.domain.Version;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An article as the desk reads it: its content is the working text, which readers may not see yet.
 *
 * @param owner who created it
 * @param updatedAt when readers' text last changed substantially; of an article that readers never saw, as editedAt
 * @param editedAt when anything about it last changed
 * @param publishedAt when readers first saw it
 * @param unpublishedAt since when they don't see it any more
 * @param publishAt when it goes out by itself
 * @param unpublishAt when it is taken away by itself
 * @param formerSlugs from which readers are sent on
 * @param live what readers see; absent when they see nothing
 * @param note what was said with the last move, such as the changes that are requested
 * @param moves what the caller can do with it now
 */
public record ArticleAnswer(
        ArticleId id,
        Version version,
        State state,
        @JsonUnwrapped Content content,
        Person owner,
        Instant createdAt,
        Instant updatedAt,
        Instant editedAt,
        @Nullable Instant publishedAt,
        @Nullable Instant unpublishedAt,
        @Nullable Instant publishAt,
        @Nullable Instant unpublishAt,
        List<Slug> formerSlugs,
        @Nullable LiveAnswer live,
        @Nullable String note,
        Set<Move> moves) {

    /** What a member of the desk reads of an article. */
    public static ArticleAnswer of(Article article, Member reader) {
        var filing = article.filing();
        var content = article.content();
        return new ArticleAnswer(
                filing.id(),
                filing.version(),
                article.state(),
                content.slug() == null ? content.withSlug(filing.slug()) : content,
                filing.owner(),
                filing.createdAt(),
                filing.shown().map(Edition::updatedAt).orElse(filing.changedAt()),
                filing.changedAt(),
                filing.shown().map(Edition::publishedAt).orElse(null),
                article instanceof Unpublished gone ? gone.unpublishedAt() : null,
                article.plan().publishAt().orElse(null),
                article.plan().unpublishAt().orElse(null),
                filing.formerSlugs(),
                Optional.of(article)
                        .filter(Published.class::isInstance)
                        .flatMap(live -> filing.shown())
                        .map(edition -> LiveAnswer.of(edition, filing.slug()))
                        .orElse(null),
                filing.last().note(),
                article.openMoves(reader));
    }
}
