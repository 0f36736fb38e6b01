package broadsheet.comment.domain;

import java.time.Instant;

/**
 * A comment that readers see.
 *
 * @param featured whether the newsroom recommends it to them
 */
public record Visible(Posting posting, Version version, Words words, boolean featured) implements Comment {

    @Override
    public boolean isBy(String readerId) {
        return words.author().is(readerId);
    }

    @Override
    public Status status() {
        return Status.VISIBLE;
    }

    @Override
    public Change edit(CommentText text, Instant at) {
        return Change.to(new Visible(posting, version.next(), words.edited(text, at), featured), Change.Kind.EDITED);
    }

    @Override
    public Change hold() {
        return Change.to(new Held(posting, version.next(), words), Change.Kind.MODERATED);
    }

    @Override
    public Change reject() {
        return Change.to(new Rejected(posting, version.next(), words), Change.Kind.MODERATED);
    }

    @Override
    public Change feature() {
        if (featured) {
            throw MoveRefused.alreadyFeatured();
        }
        return Change.to(new Visible(posting, version.next(), words, true), Change.Kind.MODERATED);
    }

    @Override
    public Change unfeature() {
        if (!featured) {
            throw MoveRefused.notFeatured();
        }
        return Change.to(new Visible(posting, version.next(), words, false), Change.Kind.MODERATED);
    }
}
