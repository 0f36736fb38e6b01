package broadsheet.comment.domain;

/**
 * What a reader has to say.
 *
 * @param value 1 to 5,000 user-perceived characters, Unicode NFC; lines may break
 */
public record CommentText(String value) {

    private static final int LONGEST = 5_000;

    public CommentText {
        if (value.chars().anyMatch(c -> Character.isISOControl(c) && c != '\n' && c != '\t' && c != '\r')) {
            throw new IllegalArgumentException("must not contain control characters other than line breaks");
        }
        value = Text.of(value.replace("\r\n", "\n").replace('\r', '\n'), LONGEST);
    }

    /**
     * Equal for texts that say the same to a reader: whatever their case, their spaces, the form in which their accents
     * were typed and where a Vietnamese tone is set.
     */
    public String folded() {
        return Sameness.of(value);
    }
}
