package broadsheet.article.domain;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;

/** An article that readers once saw and see no longer. */
public record Unpublished(Filing filing, Content content) implements Unseen {

    public Unpublished {
        requireNonNull(filing.unpublishedAt());
    }

    /** Since when readers don't see it any more, UTC. */
    public Instant unpublishedAt() {
        return requireNonNull(filing.unpublishedAt());
    }

    @Override
    public State state() {
        return State.UNPUBLISHED;
    }

    @Override
    public Set<Move> usualMoves() {
        return EnumSet.of(Move.EDIT, Move.SCHEDULE, Move.PUBLISH, Move.ARCHIVE);
    }

    @Override
    public Change<Unpublished> edit(Content edited, Act act) {
        return Change.unseen(new Unpublished(filing.moved(Move.EDIT, State.UNPUBLISHED, act), edited));
    }

    @Override
    public Unpublished slugged(Slug slug) {
        return new Unpublished(filing.slugged(slug), content);
    }
}
