package broadsheet.article.domain;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An article that readers see: its newest edition, which is not always what the desk is working on.
 *
 * @param plannedBy who planned until when, and therefore unpublishes it; null when nothing is planned
 */
public record Published(
        Filing filing, Content content, Plan plan, @Nullable Person plannedBy) implements Article {

    public Published {
        requireNonNull(filing.edition());
    }

    /** What readers see. */
    public Edition live() {
        return requireNonNull(filing.edition());
    }

    @Override
    public State state() {
        return State.PUBLISHED;
    }

    /** Whether the desk has text that readers don't see yet. */
    public boolean hasChanges() {
        return !content.equals(live().content());
    }

    @Override
    public Set<Move> openMoves() {
        var open = EnumSet.of(Move.EDIT, Move.SCHEDULE, Move.UNPUBLISH, Move.TAKE_DOWN);
        if (hasChanges()) {
            open.addAll(EnumSet.of(Move.PUBLISH, Move.REVISE));
        }
        if (plan.next().isPresent()) {
            open.add(Move.UNSCHEDULE);
        }
        return open;
    }

    @Override
    public Change<Published> edit(Content edited, Act act) {
        return Change.unseen(new Published(filing.moved(Move.EDIT, State.PUBLISHED, act), edited, plan, plannedBy));
    }

    @Override
    public Change<Published> publish(Release release, Act act) {
        return show(content, release, Move.PUBLISH, act);
    }

    @Override
    public Change<Published> revise(Content revised, Release release, Act act) {
        return show(revised, release, Move.REVISE, act);
    }

    /** A correction alone is worth an edition. */
    private Change<Published> show(Content shown, Release release, Move move, Act act) {
        if (shown.equals(live().content()) && release.correction().isEmpty()) {
            throw refused(move);
        }
        Readiness.require(shown, act.house());
        var moved =
                filing.moved(move, State.PUBLISHED, act, release.correction().orElse(null));
        var revised = new Published(moved.showing(live().next(shown, release, act)), shown, plan, plannedBy);
        return Change.seen(revised, new Fact.WasRevised(revised));
    }

    @Override
    public Change<Published> schedule(Plan next, Act act) {
        if (next.publishAt().isPresent()) {
            throw new Unplannable("publishAt", "makes no sense: readers see the article already");
        }
        if (next.unpublishAt().isEmpty()) {
            throw new Unplannable("unpublishAt", "is missing");
        }
        var moved = filing.moved(Move.SCHEDULE, State.PUBLISHED, act);
        return Change.unseen(new Published(moved, content, next, act.by()));
    }

    @Override
    public Change<Published> unschedule(Act act) {
        if (plan.next().isEmpty()) {
            throw refused(Move.UNSCHEDULE);
        }
        var moved = filing.moved(Move.UNSCHEDULE, State.PUBLISHED, act);
        return Change.unseen(new Published(moved, content, Plan.NONE, null));
    }

    @Override
    public Change<Unpublished> unpublish(Act act) {
        var moved = filing.moved(Move.UNPUBLISH, State.UNPUBLISHED, act).gone(act.at());
        var gone = new Unpublished(moved, content);
        return Change.seen(gone, new Fact.WasUnpublished(gone));
    }

    @Override
    public Change<TakenDown> takeDown(Takedown takedown) {
        return TakenDown.from(this, takedown);
    }

    @Override
    public Optional<Change<? extends Article>> due(Instant now, House house) {
        return plan.unpublishAt().filter(at -> !at.isAfter(now)).map(_ -> unpublish(new Act(planner(), now, house)));
    }

    /** Articles of before it was kept know of none but who came last. */
    private Person planner() {
        return plannedBy == null ? filing.last().by() : plannedBy;
    }

    @Override
    public Published slugged(Slug slug) {
        return new Published(filing.slugged(slug), content, plan, plannedBy);
    }
}
