package broadsheet.article.domain;

import java.time.Instant;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * An article that goes out by itself.
 *
 * @param plan names when
 * @param plannedBy who planned it, and therefore publishes it
 * @param beforeScheduling where it came from, and is again when the plan is given up
 */
public record Scheduled(Filing filing, Content content, Plan plan, Person plannedBy, State beforeScheduling)
        implements Unseen {

    @Override
    public State state() {
        return State.SCHEDULED;
    }

    @Override
    public Set<Move> usualMoves() {
        return EnumSet.of(Move.EDIT, Move.SCHEDULE, Move.UNSCHEDULE, Move.PUBLISH);
    }

    /** What goes out by itself must stay such that it can. */
    @Override
    public Change<Scheduled> edit(Content edited, Act act) {
        Readiness.require(edited, act.house());
        Embargoed.requireOver(edited, plan.publishAt().orElseThrow());
        return Change.unseen(new Scheduled(Slugs.edited(this, edited, act), edited, plan, plannedBy, beforeScheduling));
    }

    @Override
    public Change<? extends Unseen> unschedule(Act act) {
        return Change.unseen(asBefore(filing.moved(Move.UNSCHEDULE, beforeScheduling, act)));
    }

    private Unseen asBefore(Filing moved) {
        return switch (beforeScheduling) {
            case DRAFT -> new Draft(moved, content);
            case IN_REVIEW -> new InReview(moved, content);
            case CHANGES_REQUESTED -> new ChangesRequested(moved, content);
            case APPROVED -> new Approved(moved, content);
            case UNPUBLISHED -> new Unpublished(moved, content);
            case SCHEDULED, PUBLISHED, ARCHIVED, TAKEN_DOWN ->
                throw new IllegalStateException("Nothing is scheduled that is " + beforeScheduling);
        };
    }

    @Override
    public Change<Archived> archive(Act act) {
        throw refused(Move.ARCHIVE);
    }

    @Override
    public Optional<Change<? extends Article>> due(Instant now, House house) {
        return plan.publishAt()
                .filter(at -> !at.isAfter(now))
                .map(_ -> publish(Release.USUAL, new Act(plannedBy, now, house)));
    }

    @Override
    public Scheduled slugged(Slug slug) {
        return new Scheduled(filing.slugged(slug), content, plan, plannedBy, beforeScheduling);
    }
}
