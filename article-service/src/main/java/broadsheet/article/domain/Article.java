package broadsheet.article.domain;

import java.time.Instant;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An article, in one of its states.
 *
 * <p>It begins as a {@link Draft}. Its author submits it ({@link InReview}); an editor requests changes
 * ({@link ChangesRequested}) or approves it ({@link Approved}), plans when it goes out ({@link Scheduled}) or publishes
 * it ({@link Published}), from any of these states. Taken away ({@link Unpublished}) it can come back; {@link Archived}
 * it is out of the desk's way; {@link TakenDown} everything that readers had of it is to be purged everywhere.
 *
 * <p>It can be edited wherever that doesn't pass over an editor, and readers see nothing of that until the next publish
 * or revise. A move that a state doesn't know is refused with the moves that are open.
 */
public sealed interface Article permits Unseen, Published, Archived, TakenDown {

    /** Starts an article. */
    static Change<Draft> draft(ArticleId id, Content content, Act act) {
        return Change.unseen(new Draft(Filing.first(id, Slugs.first(content), act), content));
    }

    Filing filing();

    /** What the desk is working on. */
    Content content();

    /** The state's name, as the API has it. */
    State state();

    /** The moves that are open in this state, to whoever has the rank for them. */
    Set<Move> openMoves();

    /** What happens by itself, and when. */
    default Plan plan() {
        return Plan.NONE;
    }

    /** Who planned that; null when nothing is planned, or nobody knows any more. */
    default @Nullable Person plannedBy() {
        return null;
    }

    /** The same article under another slug, where the first choice was taken. */
    Article slugged(Slug slug);

    /** Replaces the working text; readers see nothing of it. */
    default Change<? extends Article> edit(Content content, Act act) {
        throw refused(Move.EDIT);
    }

    /** Asks the editors to read it. */
    default Change<InReview> submit(@Nullable String note, Act act) {
        throw refused(Move.SUBMIT);
    }

    /** Takes it back to work on it. */
    default Change<Draft> withdraw(Act act) {
        throw refused(Move.WITHDRAW);
    }

    /** Gives it back to its author, with what is to be changed. */
    default Change<ChangesRequested> requestChanges(String request, Act act) {
        throw refused(Move.REQUEST_CHANGES);
    }

    /** Says that it may go out as it is. */
    default Change<Approved> approve(@Nullable String note, Act act) {
        throw refused(Move.APPROVE);
    }

    /**
     * Plans when readers see it, or until when; an earlier plan is replaced.
     *
     * @throws NotReady if something is missing that readers need
     * @throws Unplannable if the plan names no time that makes sense in this state
     * @throws Embargoed if it is too early
     */
    default Change<? extends Article> schedule(Plan plan, Act act) {
        throw refused(Move.SCHEDULE);
    }

    /** Gives up the plan. */
    default Change<? extends Article> unschedule(Act act) {
        throw refused(Move.UNSCHEDULE);
    }

    /**
     * Shows the working text to readers.
     *
     * @throws NotReady if something is missing that readers need
     * @throws Embargoed if it is too early
     */
    default Change<Published> publish(Release release, Act act) {
        throw refused(Move.PUBLISH);
    }

    /**
     * Shows readers new text of an article that they already know.
     *
     * @param content what they are to see, and what the desk goes on with
     * @throws NotReady if something is missing that readers need
     */
    default Change<Published> revise(Content content, Release release, Act act) {
        throw refused(Move.REVISE);
    }

    /** Takes the article away from readers; it may come back. */
    default Change<Unpublished> unpublish(Act act) {
        throw refused(Move.UNPUBLISH);
    }

    /** Takes it away from readers and from wherever it has been copied to. */
    default Change<TakenDown> takeDown(Takedown takedown) {
        throw refused(Move.TAKE_DOWN);
    }

    /** Puts it out of the desk's way. */
    default Change<Archived> archive(Act act) {
        throw refused(Move.ARCHIVE);
    }

    /** Brings it back to where it can be worked on. */
    default Change<? extends Article> restore(Act act) {
        throw refused(Move.RESTORE);
    }

    /** What was planned for this moment or earlier. */
    default Optional<Change<? extends Article>> due(Instant now, House house) {
        return Optional.empty();
    }

    /** The moves that are open to a member of the desk. */
    default Set<Move> openMoves(Member member) {
        var open = EnumSet.noneOf(Move.class);
        openMoves().stream().filter(move -> Permission.of(move, this, member)).forEach(open::add);
        return open;
    }

    /** The refusal of a move that isn't open. */
    default MoveRefused refused(Move move) {
        return new MoveRefused(this, move);
    }
}
