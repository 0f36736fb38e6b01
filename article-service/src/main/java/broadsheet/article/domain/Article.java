package broadsheet.article.domain;

import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An article, in one of its states.
 *
 * <p>It begins as a {@link Draft}; {@code publish} shows it to readers ({@link Published}), {@code revise} shows them
 * its new text, {@code unpublish} takes it away ({@link Unpublished}), and {@code publish} brings it back. It can be
 * edited in every state, and readers see nothing of that until the next publish or revise.
 */
public sealed interface Article permits Draft, Published, Unpublished {

    /** Starts an article. */
    static Change<Draft> draft(ArticleId id, Content content, Instant at) {
        return Change.unseen(new Draft(Filing.first(id, slug(content.headline()), at), content));
    }

    Filing filing();

    /** What the desk is working on. */
    Content content();

    /** The state's name, as the API has it. */
    State state();

    /** Replaces the working text; readers see nothing of it. */
    Change<? extends Article> edit(Content content, Instant at);

    /**
     * Shows the working text to readers.
     *
     * @throws NotReady if something is missing that readers need
     * @throws MoveRefused if they already see it
     */
    Change<Published> publish(Instant at);

    /**
     * Shows readers new text of an article that they already know.
     *
     * @param content what they are to see, and what the desk goes on with
     * @throws NotReady if something is missing that readers need
     * @throws MoveRefused if they see no article, or already this text
     */
    default Change<Published> revise(Content content, Instant at) {
        throw refused(Move.REVISE);
    }

    /**
     * Takes the article away from readers.
     *
     * @throws MoveRefused if they don't see it
     */
    default Change<Unpublished> unpublish(Instant at) {
        throw refused(Move.UNPUBLISH);
    }

    /** The same article under another slug, where the first choice was taken. */
    Article slugged(Slug slug);

    /** The moves that are open in this state. */
    default Set<Move> openMoves() {
        return switch (this) {
            case Draft _, Unpublished _ -> EnumSet.of(Move.EDIT, Move.PUBLISH);
            case Published live
            when live.hasChanges() -> EnumSet.of(Move.EDIT, Move.PUBLISH, Move.REVISE, Move.UNPUBLISH);
            case Published _ -> EnumSet.of(Move.EDIT, Move.UNPUBLISH);
        };
    }

    /** The refusal of a move that isn't open. */
    default MoveRefused refused(Move move) {
        return new MoveRefused(state(), move, openMoves());
    }

    private static @Nullable Slug slug(@Nullable Headline headline) {
        return headline == null ? null : Slug.of(headline);
    }
}
