package broadsheet.article.content;

import broadsheet.article.domain.Article;
import broadsheet.article.domain.ArticleId;
import broadsheet.article.domain.Content;
import broadsheet.article.domain.Draft;
import broadsheet.article.domain.Move;
import broadsheet.article.domain.Published;
import broadsheet.article.domain.Slug;
import broadsheet.article.domain.State;
import broadsheet.article.domain.Unpublished;
import broadsheet.article.domain.Version;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An article as the desk reads it: its content is the working text, which readers may not see yet.
 *
 * @param publishedAt when readers first saw it
 * @param unpublishedAt since when they don't see it any more
 * @param moves what can be done with it now; a published article that can be revised has changes that readers don't see
 */
public record ArticleAnswer(
        ArticleId id,
        Version version,
        State state,
        @Nullable Slug slug,
        @JsonUnwrapped Content content,
        Instant createdAt,
        Instant updatedAt,
        @Nullable Instant publishedAt,
        @Nullable Instant unpublishedAt,
        Set<Move> moves) {

    /** What a client reads of an article. */
    public static ArticleAnswer of(Article article) {
        return switch (article) {
            case Draft draft -> of(draft, null, null);
            case Published live -> of(live, live.live().publishedAt(), null);
            case Unpublished gone -> of(gone, gone.publishedAt(), gone.unpublishedAt());
        };
    }

    private static ArticleAnswer of(Article article, @Nullable Instant publishedAt, @Nullable Instant unpublishedAt) {
        var filing = article.filing();
        return new ArticleAnswer(
                filing.id(),
                filing.version(),
                article.state(),
                filing.slug(),
                article.content(),
                filing.createdAt(),
                filing.updatedAt(),
                publishedAt,
                unpublishedAt,
                article.openMoves());
    }
}
