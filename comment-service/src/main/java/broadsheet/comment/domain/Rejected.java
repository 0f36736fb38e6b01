package broadsheet.comment.domain;

/** A comment that is hidden from readers, until a moderator decides otherwise. */
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
        return Change.to(new Visible(posting, version.next(), words, false), Change.Kind.MODERATED);
    }

    @Override
    public Change hold() {
        return Change.to(new Held(posting, version.next(), words), Change.Kind.MODERATED);
    }
}
