package broadsheet.comment.domain;

import java.time.Instant;

/** A comment that waits for a moderator: nobody but its author and moderators see it. */
public record Held(Posting posting, Version version, Words words) implements Comment {

    @Override
    public boolean isBy(String readerId) {
        return words.author().is(readerId);
    }

    @Override
    public Status status() {
        return Status.HELD;
    }

    @Override
    public Change edit(CommentText text, Instant at) {
        return Change.to(new Held(posting, version.next(), words.edited(text, at)), Change.Kind.EDITED);
    }

    @Override
    public Change approve() {
        return Change.to(new Visible(posting, version.next(), words, false), Change.Kind.MODERATED);
    }

    @Override
    public Change reject() {
        return Change.to(new Rejected(posting, version.next(), words), Change.Kind.MODERATED);
    }
}
