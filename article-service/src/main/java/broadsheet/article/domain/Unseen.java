package broadsheet.article.domain;

import java.util.EnumSet;
import java.util.Set;

/** An article that readers don't see, or don't see any more, and that the desk is working on. */
sealed interface Unseen extends Article permits Draft, InReview, ChangesRequested, Approved, Scheduled, Unpublished {

    /** The moves that are open in this state, whether or not readers have ever seen the article. */
    Set<Move> usualMoves();

    @Override
    default Set<Move> openMoves() {
        var open = EnumSet.copyOf(usualMoves());
        if (filing().shown().isPresent()) {
            open.add(Move.TAKE_DOWN);
        }
        return open;
    }

    @Override
    default Change<TakenDown> takeDown(Takedown takedown) {
        if (filing().shown().isEmpty()) {
            throw refused(Move.TAKE_DOWN);
        }
        return TakenDown.from(this, takedown);
    }

    @Override
    default Change<? extends Article> schedule(Plan plan, Act act) {
        Readiness.require(content(), act.house());
        var from =
                plan.publishAt().orElseThrow(() -> new Unplannable("publishAt", "is missing: nobody sees the article"));
        Embargoed.requireOver(content(), from);
        var filing = filing().moved(Move.SCHEDULE, State.SCHEDULED, act);
        return Change.unseen(new Scheduled(filing, content(), plan, act.by(), beforeScheduling()));
    }

    /** Where it is again when its plan is given up. */
    default State beforeScheduling() {
        return state();
    }

    @Override
    default Change<Published> publish(Release release, Act act) {
        Readiness.require(content(), act.house());
        Embargoed.requireOver(content(), act.at());
        var edition = filing().shown()
                .map(before -> before.next(content(), release, act))
                .orElseGet(() -> Edition.first(content(), release, act));
        var filing = filing().moved(
                        Move.PUBLISH, State.PUBLISHED, act, release.correction().orElse(null));
        var published = new Published(filing.showing(edition), content(), plan().afterPublishing(), plannedBy());
        return Change.seen(published, new Fact.WasPublished(published));
    }

    @Override
    default Change<Archived> archive(Act act) {
        return Change.unseen(new Archived(filing().moved(Move.ARCHIVE, State.ARCHIVED, act), content()));
    }
}
