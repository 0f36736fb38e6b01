package broadsheet.comment.domain;

/** A comment that a moderator has hidden from readers. */
public record Rejected(Posting posting, Version version, Words words) implements Comment {

    @Override
    public boolean isBy(String readerId) {
        return words.author().is(readerId);
    }

    @Override
    public Status status() {
        return Status.REJECTED;
    }

    @Override
    public Change approve() {
        return Change.to(new Visible(posting, version.next(), words), Change.Kind.MODERATED);
    }
}
