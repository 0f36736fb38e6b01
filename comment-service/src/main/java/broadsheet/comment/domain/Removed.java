package broadsheet.comment.domain;

import java.util.Optional;

/** A comment that is gone: what it said is kept nowhere, and who said it only in the audit log. */
public record Removed(Posting posting, Filing filing) implements Comment {

    @Override
    public Optional<Words> written() {
        return Optional.empty();
    }

    @Override
    public Status status() {
        return Status.REMOVED;
    }

    @Override
    public Comment flagged(Flags flags) {
        return new Removed(posting, filing.flagged(flags));
    }

    @Override
    public Change remove(Decision decision) {
        throw new MoveRefused(Status.REMOVED, "remove");
    }

    /** It belongs to nobody any more: whoever asks is told that it is gone. */
    @Override
    public Comment of(String readerId) {
        return this;
    }
}
