package broadsheet.importing.article;

/**
 * Something in an article that didn't come over as it was.
 *
 * @param kind the same words for the same thing, so that reports can count it: {@code shortcode [poll]}
 * @param count how often
 * @param example the first of them, shortened
 */
public record Note(String kind, int count, String example) {

    private static final int LONGEST = 200;

    public Note {
        example = example.length() <= LONGEST ? example : example.substring(0, LONGEST - 1) + "…";
    }

    Note again() {
        return new Note(kind, count + 1, example);
    }
}
