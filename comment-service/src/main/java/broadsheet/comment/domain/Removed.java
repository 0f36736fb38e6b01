package broadsheet.comment.domain;

/** A comment that is gone: what it said and who said it is kept nowhere. */
public record Removed(Posting posting, Version version) implements Comment {

    @Override
    public Status status() {
        return Status.REMOVED;
    }

    @Override
    public Change remove() {
        throw new MoveRefused(Status.REMOVED, "remove");
    }

    /** Nobody knows any more who wrote it: whoever asks is told that it is gone. */
    @Override
    public Comment of(String readerId) {
        return this;
    }
}
