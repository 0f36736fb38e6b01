package broadsheet.article.domain;

import java.util.EnumSet;
import java.util.Set;

/** An article that may go out. */
public record Approved(Filing filing, Content content) implements Unseen {

    @Override
    public State state() {
        return State.APPROVED;
    }

    @Override
    public Set<Move> usualMoves() {
        return EnumSet.of(Move.EDIT, Move.WITHDRAW, Move.REQUEST_CHANGES, Move.SCHEDULE, Move.PUBLISH, Move.ARCHIVE);
    }

    @Override
    public Change<Approved> edit(Content edited, Act act) {
        return Change.unseen(new Approved(Slugs.edited(this, edited, act), edited));
    }

    @Override
    public Change<Draft> withdraw(Act act) {
        return Change.unseen(new Draft(filing.moved(Move.WITHDRAW, State.DRAFT, act), content));
    }

    @Override
    public Change<ChangesRequested> requestChanges(String request, Act act) {
        return Change.unseen(ChangesRequested.of(this, request, act));
    }

    @Override
    public Approved slugged(Slug slug) {
        return new Approved(filing.slugged(slug), content);
    }
}
