package broadsheet.comment.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * A comment, in one of its states.
 *
 * <p>What the pipeline says decides where it begins: {@link Visible}, {@link Held} until a moderator decides, or
 * {@link Rejected}. {@code approve} shows it to readers, {@code hold} has it wait for a decision, {@code reject} hides
 * it; {@code remove} takes its words away for good ({@link Removed}), and only its place in the thread stays.
 */
public sealed interface Comment permits Visible, Held, Rejected, Removed {

    /** A new comment, in the state that the pipeline says. */
    static Change post(Posting posting, Author author, CommentText text, Verdict verdict) {
        var filing = Filing.first(author, verdict.on(Act.POST, posting.postedAt()));
        return Change.to(judged(posting, filing, new Words(author, text), false), Change.Kind.ADDED);
    }

    /** What a comment is after the last ruling, if its words are still there. */
    static Comment judged(Posting posting, Filing filing, Words words, boolean featured) {
        return switch (filing.last().status()) {
            case VISIBLE -> new Visible(posting, filing, words, featured);
            case HELD -> new Held(posting, filing, words);
            case REJECTED -> new Rejected(posting, filing, words);
            case REMOVED -> throw new IllegalArgumentException("A removed comment has no words");
        };
    }

    Posting posting();

    Filing filing();

    /** The same, with other flags. */
    Comment flagged(Flags flags);

    default Version version() {
        return filing().version();
    }

    /** The state's name, as the API has it. */
    Status status();

    /** What was written, whether or not readers see it; empty once it is gone. */
    Optional<Words> written();

    /** Whether somebody wrote it, as far as it is still known. */
    default boolean isBy(String readerId) {
        return false;
    }

    /**
     * The comment, for its author to work on.
     *
     * @throws NotTheAuthor if somebody else wrote it
     */
    default Comment of(String readerId) {
        if (!isBy(readerId)) {
            throw new NotTheAuthor();
        }
        return this;
    }

    /**
     * The comment, for somebody who edits it while that is still fair to those who have answered it.
     *
     * @param window how long after posting
     * @throws MoveRefused if that is over
     */
    default Comment editableWithin(Duration window, Instant at) {
        if (at.isAfter(posting().postedAt().plus(window))) {
            throw MoveRefused.tooLateToEdit(window);
        }
        return this;
    }

    /**
     * Changes the text.
     *
     * @param verdict what the pipeline says of the new one
     * @throws MoveRefused if it is rejected or gone
     */
    default Change edit(CommentText text, Verdict verdict, Instant at) {
        throw new MoveRefused(status(), "edit");
    }

    /**
     * Has it wait for a moderator, unseen by readers.
     *
     * @throws MoveRefused if it waits already, or is gone
     */
    default Change hold(Decision decision) {
        throw new MoveRefused(status(), "hold");
    }

    /**
     * Recommends it to readers.
     *
     * @throws MoveRefused if they don't see it, or it is featured already
     */
    default Change feature(Decision decision) {
        throw new MoveRefused(status(), "feature");
    }

    /**
     * Recommends it no longer.
     *
     * @throws MoveRefused if readers don't see it, or it isn't featured
     */
    default Change unfeature(Decision decision) {
        throw new MoveRefused(status(), "unfeature");
    }

    /**
     * Hides it from readers.
     *
     * @throws MoveRefused if it is hidden already, or gone
     */
    default Change reject(Decision decision) {
        throw new MoveRefused(status(), "reject");
    }

    /**
     * Shows it to readers, and answers its flags.
     *
     * @throws MoveRefused if they see it already and nobody has flagged it, or it is gone
     */
    default Change approve(Decision decision) {
        throw new MoveRefused(status(), "approve");
    }

    /**
     * Takes its words away for good.
     *
     * @throws MoveRefused if they are gone already
     */
    default Change remove(Decision decision) {
        return Change.to(
                new Removed(posting(), filing().ruled(decision.on(Act.REMOVE, Status.REMOVED))), Change.Kind.REMOVED);
    }

    /** Takes its words away for good, and who wrote them, and has it forgotten by all who keep the log. */
    default Change erase(Decision decision) {
        var erased = filing().erased(decision.on(Act.REMOVE, Status.REMOVED));
        return Change.to(new Removed(posting(), erased), Change.Kind.ERASED);
    }
}
