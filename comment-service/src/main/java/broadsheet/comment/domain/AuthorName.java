package broadsheet.comment.domain;

/**
 * The name that a reader writes under.
 *
 * @param value 1 to 80 user-perceived characters, on one line
 */
public record AuthorName(String value) {

    private static final int LONGEST = 80;

    public AuthorName {
        if (value.chars().anyMatch(Character::isISOControl)) {
            throw new IllegalArgumentException("must not contain line breaks or control characters");
        }
        value = Text.of(value, LONGEST);
    }
}
