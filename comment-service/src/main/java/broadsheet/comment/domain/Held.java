package broadsheet.comment.domain;

import java.time.Instant;
import java.util.Optional;

/** A comment that waits for a moderator: nobody but its author and moderators see it. */
public record Held(Posting posting, Filing filing, Words words) implements Comment {

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
        return Status.HELD;
    }

    @Override
    public Comment flagged(Flags flags) {
        return new Held(posting, filing.flagged(flags), words);
    }

    /** Whatever the pipeline finds of the new text, somebody has to look at it still. */
    @Override
    public Change edit(CommentText text, Verdict verdict, Instant at) {
        var ruling = verdict.status() == Status.VISIBLE
                ? new Ruling(
                        Act.EDIT, Status.HELD, filing.last().by(), filing.last().why(), at)
                : verdict.on(Act.EDIT, at);
        return Change.to(
                Comment.judged(posting, filing.ruled(ruling), words.edited(text, posting.postedAt(), at), false),
                Change.Kind.EDITED);
    }

    @Override
    public Change approve(Decision decision) {
        return Change.to(new Visible(posting, filing.approved(decision), words, false), Change.Kind.MODERATED);
    }

    @Override
    public Change reject(Decision decision) {
        return Change.to(
                new Rejected(posting, filing.ruled(decision.on(Act.REJECT, Status.REJECTED)), words),
                Change.Kind.MODERATED);
    }
}
