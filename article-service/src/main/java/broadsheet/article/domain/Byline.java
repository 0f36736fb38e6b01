package broadsheet.article.domain;

/**
 * The name under which somebody wrote an article, or one of its authors.
 *
 * @param value 1 to 100 characters, on one line
 */
public record Byline(String value) {

    public Byline {
        value = Text.line(value, 100);
    }
}
