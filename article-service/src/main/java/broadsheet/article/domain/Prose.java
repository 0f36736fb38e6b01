package broadsheet.article.domain;

/**
 * The text of a block.
 *
 * @param value 1 to 20,000 characters
 */
public record Prose(String value) {

    public Prose {
        value = Text.lines(value, 20_000);
    }

    /**
     * Where in this text the place is that was so many UTF-16 units into it when it was typed: composing its characters
     * and taking the spaces around it away may have moved it.
     */
    public int placeOf(String typed, int offset) {
        if (offset < 0 || offset > typed.length()) {
            return offset;
        }
        return Math.min(Text.tidied(typed.substring(0, offset)).stripLeading().length(), value.length());
    }
}
