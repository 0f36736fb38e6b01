package broadsheet.article.domain;

import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** An article that waits for an editor's word. */
public record InReview(Filing filing, Content content) implements Unseen {

    @Override
    public State state() {
        return State.IN_REVIEW;
    }

    @Override
    public Set<Move> usualMoves() {
        return EnumSet.of(
                Move.EDIT,
                Move.WITHDRAW,
                Move.REQUEST_CHANGES,
                Move.APPROVE,
                Move.SCHEDULE,
                Move.PUBLISH,
                Move.ARCHIVE);
    }

    @Override
    public Change<InReview> edit(Content edited, Act act) {
        return Change.unseen(new InReview(Slugs.edited(this, edited, act), edited));
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
    public Change<Approved> approve(@Nullable String note, Act act) {
        return Change.unseen(new Approved(filing.moved(Move.APPROVE, State.APPROVED, act, note), content));
    }

    @Override
    public InReview slugged(Slug slug) {
        return new InReview(filing.slugged(slug), content);
    }
}
