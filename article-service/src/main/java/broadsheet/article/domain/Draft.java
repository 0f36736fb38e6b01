package broadsheet.article.domain;

import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** An article that its author is writing. */
public record Draft(Filing filing, Content content) implements Unseen {

    @Override
    public State state() {
        return State.DRAFT;
    }

    @Override
    public Set<Move> usualMoves() {
        return EnumSet.of(Move.EDIT, Move.SUBMIT, Move.SCHEDULE, Move.PUBLISH, Move.ARCHIVE);
    }

    @Override
    public Change<Draft> edit(Content edited, Act act) {
        return Change.unseen(new Draft(Slugs.edited(this, edited, act), edited));
    }

    @Override
    public Change<InReview> submit(@Nullable String note, Act act) {
        return Change.unseen(new InReview(filing.moved(Move.SUBMIT, State.IN_REVIEW, act, note), content));
    }

    @Override
    public Draft slugged(Slug slug) {
        return new Draft(filing.slugged(slug), content);
    }
}
