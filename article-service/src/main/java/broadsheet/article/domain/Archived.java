package broadsheet.article.domain;

import java.util.EnumSet;
import java.util.Set;

/** An article that is out of the desk's way. */
public record Archived(Filing filing, Content content) implements Article {

    @Override
    public State state() {
        return State.ARCHIVED;
    }

    @Override
    public Set<Move> openMoves() {
        return filing.shown().isPresent() ? EnumSet.of(Move.TAKE_DOWN, Move.RESTORE) : EnumSet.of(Move.RESTORE);
    }

    @Override
    public Change<TakenDown> takeDown(Takedown takedown) {
        if (filing.shown().isEmpty()) {
            throw refused(Move.TAKE_DOWN);
        }
        return TakenDown.from(this, takedown);
    }

    /** Where it was before, as far as readers are concerned. */
    @Override
    public Change<? extends Unseen> restore(Act act) {
        if (filing.shown().isEmpty()) {
            return Change.unseen(new Draft(filing.moved(Move.RESTORE, State.DRAFT, act), content));
        }
        var moved = filing.moved(Move.RESTORE, State.UNPUBLISHED, act);
        return Change.unseen(new Unpublished(moved, content));
    }

    @Override
    public Archived slugged(Slug slug) {
        return new Archived(filing.slugged(slug), content);
    }
}
