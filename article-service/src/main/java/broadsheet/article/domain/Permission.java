package broadsheet.article.domain;

/** Who may do what: editors everything, authors what concerns their own articles and passes over no editor. */
public final class Permission {

    private Permission() {}

    /**
     * Checks whether a member of the desk may read an article.
     *
     * @throws NotAllowed if it isn't theirs
     */
    public static void requireToRead(Article article, Member member) {
        if (!member.worksOn(article.filing())) {
            throw new NotAllowed("The article is somebody else's; an author works on their own only.");
        }
    }

    /**
     * Checks whether a member of the desk may make a move, if it is open.
     *
     * @throws NotAllowed if they may not, whatever the state
     */
    public static void require(Move move, Article article, Member member) {
        requireToRead(article, member);
        if (!move.isFor(member.rank())) {
            throw new NotAllowed("'" + move + "' is for editors.");
        }
        if (!of(move, article, member)) {
            throw new NotAllowed("An article that is " + article.state()
                    + " is the editors' to change; its author may withdraw it first.");
        }
    }

    static boolean of(Move move, Article article, Member member) {
        return member.worksOn(article.filing())
                && move.isFor(member.rank())
                && !passesOverEditors(move, article, member);
    }

    private static boolean passesOverEditors(Move move, Article article, Member member) {
        return member.rank() == Rank.AUTHOR
                && move == Move.EDIT
                && switch (article.state()) {
                    case IN_REVIEW, APPROVED, SCHEDULED -> true;
                    default -> false;
                };
    }
}
