package broadsheet.article.domain;

import java.time.Instant;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * An article that goes out by itself.
 *
 * @param plan names when
 * @param by who planned it, and therefore publishes it
 */
public record Scheduled(Filing filing, Content content, Plan plan, Person by) implements Unseen {

    @Override
    public State state() {
        return State.SCHEDULED;
    }

    @Override
    public Set<Move> openMoves() {
        return EnumSet.of(Move.EDIT, Move.SCHEDULE, Move.UNSCHEDULE, Move.PUBLISH);
    }

    /** What goes out by itself must stay such that it can. */
    @Override
    public Change<Scheduled> edit(Content edited, Act act) {
        Readiness.require(edited, act.house());
        Embargoed.requireOver(edited, plan.publishAt().orElseThrow());
        return Change.unseen(new Scheduled(Slugs.edited(this, edited, act), edited, plan, by));
    }

    @Override
    public Change<Approved> unschedule(Act act) {
        return Change.unseen(new Approved(filing.moved(Move.UNSCHEDULE, State.APPROVED, act), content));
    }

    @Override
    public Change<Archived> archive(Act act) {
        throw refused(Move.ARCHIVE);
    }

    @Override
    public Optional<Change<? extends Article>> due(Instant now, House house) {
        return plan.publishAt()
                .filter(at -> !at.isAfter(now))
                .map(_ -> publish(Release.USUAL, new Act(by, now, house)));
    }

    @Override
    public Scheduled slugged(Slug slug) {
        return new Scheduled(filing.slugged(slug), content, plan, by);
    }
}
