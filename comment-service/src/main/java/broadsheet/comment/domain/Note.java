package broadsheet.comment.domain;

/**
 * What somebody adds to a reason.
 *
 * @param value 1 to 1,000 user-perceived characters
 */
public record Note(String value) {

    private static final int LONGEST = 1_000;

    public Note {
        value = new CommentText(Text.of(value, LONGEST)).value();
    }
}
