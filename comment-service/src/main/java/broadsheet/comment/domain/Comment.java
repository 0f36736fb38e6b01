package broadsheet.comment.domain;

import java.time.Instant;

/**
 * A comment, in one of its states.
 *
 * <p>It begins {@link Visible}; {@code hold} has it wait for a moderator ({@link Held}), {@code reject} hides it from
 * readers ({@link Rejected}) and {@code approve} shows it again; {@code remove} takes its words away for good
 * ({@link Removed}), and only its place in the thread stays.
 */
public sealed interface Comment permits Visible, Held, Rejected, Removed {

    /** A new comment; readers see it at once. */
    static Change post(Posting posting, Author author, CommentText text) {
        return Change.to(new Visible(posting, Version.FIRST, new Words(author, text, null), false), Change.Kind.ADDED);
    }

    Posting posting();

    Version version();

    /** The state's name, as the API has it. */
    Status status();

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
     * Changes the text.
     *
     * @throws MoveRefused if it is rejected or gone
     */
    default Change edit(CommentText text, Instant at) {
        throw new MoveRefused(status(), "edit");
    }

    /**
     * Has it wait for a moderator, unseen by readers.
     *
     * @throws MoveRefused if it waits already, or is gone
     */
    default Change hold() {
        throw new MoveRefused(status(), "hold");
    }

    /**
     * Recommends it to readers.
     *
     * @throws MoveRefused if they don't see it, or it is featured already
     */
    default Change feature() {
        throw new MoveRefused(status(), "feature");
    }

    /**
     * Recommends it no longer.
     *
     * @throws MoveRefused if readers don't see it, or it isn't featured
     */
    default Change unfeature() {
        throw new MoveRefused(status(), "unfeature");
    }

    /**
     * Hides it from readers.
     *
     * @throws MoveRefused if it is hidden already, or gone
     */
    default Change reject() {
        throw new MoveRefused(status(), "reject");
    }

    /**
     * Shows it to readers again.
     *
     * @throws MoveRefused if they see it already, or it is gone
     */
    default Change approve() {
        throw new MoveRefused(status(), "approve");
    }

    /**
     * Takes its words away for good.
     *
     * @throws MoveRefused if they are gone already
     */
    default Change remove() {
        return Change.to(new Removed(posting(), version().next()), Change.Kind.REMOVED);
    }
}
