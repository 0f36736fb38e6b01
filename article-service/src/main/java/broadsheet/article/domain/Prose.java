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
}
