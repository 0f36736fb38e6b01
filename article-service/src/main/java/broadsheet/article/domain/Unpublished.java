package broadsheet.article.domain;

import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;

/** An article that readers once saw and see no longer. */
public record Unpublished(Filing filing, Content content, Instant unpublishedAt) implements Unseen {

    @Override
    public State state() {
        return State.UNPUBLISHED;
    }

    @Override
    public Set<Move> openMoves() {
        return EnumSet.of(Move.EDIT, Move.SCHEDULE, Move.PUBLISH, Move.TAKE_DOWN, Move.ARCHIVE);
    }

    @Override
    public Change<Unpublished> edit(Content edited, Act act) {
        return Change.unseen(new Unpublished(filing.moved(Move.EDIT, State.UNPUBLISHED, act), edited, unpublishedAt));
    }

    @Override
    public Change<TakenDown> takeDown(Takedown takedown) {
        return TakenDown.from(this, takedown);
    }

    @Override
    public Unpublished slugged(Slug slug) {
        return new Unpublished(filing.slugged(slug), content, unpublishedAt);
    }
}
