package broadsheet.article.domain;

/**
 * Where an article was reported from.
 *
 * @param value 1 to 100 characters, on one line
 */
public record Dateline(String value) {

    public Dateline {
        value = Text.line(value, 100);
    }
}
