package broadsheet.article.domain;

import java.util.EnumSet;
import java.util.Set;

/** An article that must not be anywhere any more but at the desk. */
public record TakenDown(Filing filing, Content content, Takedown takedown) implements Article {

    static Change<TakenDown> from(Article article, Takedown takedown) {
        var act = new Act(takedown.by(), takedown.at());
        var filing = article.filing()
                .moved(Move.TAKE_DOWN, State.TAKEN_DOWN, act, takedown.reason())
                .gone(takedown.at());
        var gone = new TakenDown(filing, article.content(), takedown);
        return Change.seen(gone, new Fact.WasTakenDown(gone));
    }

    @Override
    public State state() {
        return State.TAKEN_DOWN;
    }

    @Override
    public Set<Move> openMoves() {
        return EnumSet.of(Move.RESTORE);
    }

    /** To where it can be published again, should the reason have passed. */
    @Override
    public Change<Unpublished> restore(Act act) {
        var moved = filing.moved(Move.RESTORE, State.UNPUBLISHED, act);
        return Change.unseen(new Unpublished(moved, content));
    }

    @Override
    public TakenDown slugged(Slug slug) {
        return new TakenDown(filing.slugged(slug), content, takedown);
    }
}
