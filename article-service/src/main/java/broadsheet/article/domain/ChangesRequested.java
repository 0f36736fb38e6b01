package broadsheet.article.domain;

import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** An article that an editor has given back; what is to be changed is the note of the move that led here. */
public record ChangesRequested(Filing filing, Content content) implements Unseen {

    static ChangesRequested of(Article article, String request, Act act) {
        var note = Text.lines(request, 2_000);
        var filing = article.filing().moved(Move.REQUEST_CHANGES, State.CHANGES_REQUESTED, act, note);
        return new ChangesRequested(filing, article.content());
    }

    @Override
    public State state() {
        return State.CHANGES_REQUESTED;
    }

    @Override
    public Set<Move> usualMoves() {
        return EnumSet.of(Move.EDIT, Move.SUBMIT, Move.SCHEDULE, Move.PUBLISH, Move.ARCHIVE);
    }

    @Override
    public Change<ChangesRequested> edit(Content edited, Act act) {
        return Change.unseen(new ChangesRequested(Slugs.edited(this, edited, act), edited));
    }

    @Override
    public Change<InReview> submit(@Nullable String note, Act act) {
        return Change.unseen(new InReview(filing.moved(Move.SUBMIT, State.IN_REVIEW, act, note), content));
    }

    @Override
    public ChangesRequested slugged(Slug slug) {
        return new ChangesRequested(filing.slugged(slug), content);
    }
}
