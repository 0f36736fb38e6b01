package broadsheet.comment.domain;

import java.time.Instant;
import java.util.Optional;

/**
 * A comment that readers see.
 *
 * @param featured whether the newsroom recommends it to them
 */
public record Visible(Posting posting, Filing filing, Words words, boolean featured) implements Comment {

    @Override
    public Optional<Words> written() {
        return Optional.of(words);
    }

    @Override
    public boolean isBy(String readerId) {
        return words.author().is(readerId);
    }

    @Override
    public Status status() {
        return Status.VISIBLE;
    }

    @Override
    public Comment flagged(Flags flags) {
        return new Visible(posting, filing.flagged(flags), words, featured);
    }

    @Override
    public Change edit(CommentText text, Verdict verdict, Instant at) {
        var edited = Comment.judged(
                posting, filing.ruled(verdict.on(Act.EDIT, at)), words.edited(text, posting.postedAt(), at), featured);
        return Change.to(edited, Change.Kind.EDITED);
    }

    /** Nothing new for readers, but it needs no looking at any more. */
    @Override
    public Change approve(Decision decision) {
        if (filing.flags().open().isEmpty() && filing.last().by() instanceof Judge.Moderator) {
            throw new MoveRefused(status(), "approve");
        }
        return moderated(new Visible(posting, filing.approved(decision), words, featured));
    }

    @Override
    public Change hold(Decision decision) {
        return moderated(new Held(posting, filing.ruled(decision.on(Act.HOLD, Status.HELD)), words));
    }

    @Override
    public Change reject(Decision decision) {
        return moderated(new Rejected(posting, filing.ruled(decision.on(Act.REJECT, Status.REJECTED)), words));
    }

    @Override
    public Change feature(Decision decision) {
        if (featured) {
            throw MoveRefused.alreadyFeatured();
        }
        return moderated(new Visible(posting, filing.ruled(decision.on(Act.FEATURE, Status.VISIBLE)), words, true));
    }

    @Override
    public Change unfeature(Decision decision) {
        if (!featured) {
            throw MoveRefused.notFeatured();
        }
        return moderated(new Visible(posting, filing.ruled(decision.on(Act.UNFEATURE, Status.VISIBLE)), words, false));
    }

    private static Change moderated(Comment comment) {
        return Change.to(comment, Change.Kind.MODERATED);
    }
}
