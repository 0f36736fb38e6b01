package broadsheet.article.domain;

/**
 * The title of an article.
 *
 * @param value 1 to 300 characters, on one line
 */
public record Headline(String value) {

    public Headline {
        value = Text.line(value, 300);
    }
}
