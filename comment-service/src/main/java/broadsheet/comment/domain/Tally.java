package broadsheet.comment.domain;

/**
 * What others made of a comment.
 *
 * @param replies how many of the comments that answer it directly readers see
 * @param recommendations how many readers recommend it
 */
public record Tally(long replies, long recommendations) {

    /** Of a comment that was just posted. */
    public static final Tally NONE = new Tally(0, 0);
}
