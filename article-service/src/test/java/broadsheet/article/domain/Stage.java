package broadsheet.article.domain;

import static broadsheet.article.domain.Move.EDIT;
import static broadsheet.article.domain.Move.PUBLISH;
import static broadsheet.article.domain.Move.REVISE;
import static broadsheet.article.domain.Move.UNPUBLISH;

import java.time.Instant;
import java.util.Set;

/** Where an article can be in its life. */
enum Stage {
    DRAFTED,
    PUBLISHED,
    PUBLISHED_AND_EDITED,
    UNPUBLISHED,
    UNPUBLISHED_AND_EDITED,
    PUBLISHED_AGAIN;

    static final Instant CREATED = Instant.parse("2026-05-04T01:00:00Z");
    static final Instant CHANGED = Instant.parse("2026-05-04T05:00:00Z");

    Article article() {
        var draft = Article.draft(ArticleId.next(), AContent.READY, CREATED).state();
        var live = draft.publish(CREATED).state();
        var gone = live.unpublish(CREATED).state();
        return switch (this) {
            case DRAFTED -> draft;
            case PUBLISHED -> live;
            case PUBLISHED_AND_EDITED -> live.edit(AContent.OTHER, CREATED).state();
            case UNPUBLISHED -> gone;
            case UNPUBLISHED_AND_EDITED -> gone.edit(AContent.OTHER, CREATED).state();
            case PUBLISHED_AGAIN -> gone.publish(CREATED).state();
        };
    }

    /** The moves that must be open. */
    Set<Move> open() {
        return switch (this) {
            case DRAFTED, UNPUBLISHED, UNPUBLISHED_AND_EDITED -> Set.of(EDIT, PUBLISH);
            case PUBLISHED, PUBLISHED_AGAIN -> Set.of(EDIT, UNPUBLISH);
            case PUBLISHED_AND_EDITED -> Set.of(EDIT, PUBLISH, REVISE, UNPUBLISH);
        };
    }

    /** How a refusal names it. */
    String description() {
        return switch (this) {
            case DRAFTED -> "draft";
            case UNPUBLISHED, UNPUBLISHED_AND_EDITED -> "unpublished";
            case PUBLISHED, PUBLISHED_AGAIN, PUBLISHED_AND_EDITED -> "published, with no changes since,";
        };
    }

    /** Makes the move as the desk does: with the working text as it is. */
    static Change<? extends Article> make(Move move, Article article) {
        return switch (move) {
            case EDIT -> article.edit(AContent.of("Một nhan đề khác"), CHANGED);
            case PUBLISH -> article.publish(CHANGED);
            case REVISE -> article.revise(article.content(), CHANGED);
            case UNPUBLISH -> article.unpublish(CHANGED);
        };
    }
}
