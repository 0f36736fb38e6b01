package broadsheet.comment.domain;

/** Comments that come from another system. */
public final class Bringing {

    private Bringing() {}

    /** A comment of another system, as it was there. */
    public static Change bring(Posting posting, Author author, CommentText text, Standing standing) {
        var filing = Filing.first(author, brought(posting, standing.status));
        return Change.to(Comment.judged(posting, filing, new Words(author, text), false), Change.Kind.ADDED);
    }

    /** The place of a comment that was removed in another system already: replies to it may be brought after it. */
    public static Change bringRemoved(Posting posting) {
        var filing = new Filing(Version.FIRST, null, brought(posting, Status.REMOVED), Flags.NONE);
        return Change.to(new Removed(posting, filing), Change.Kind.REMOVED);
    }

    private static Ruling brought(Posting posting, Status status) {
        return new Ruling(Act.POST, status, new Judge.Phase("import"), Why.FITS, posting.postedAt());
    }

    /** How a comment of another system begins here. */
    public enum Standing {
        VISIBLE(Status.VISIBLE),
        HELD(Status.HELD);

        private final Status status;

        Standing(Status status) {
            this.status = status;
        }
    }
}
