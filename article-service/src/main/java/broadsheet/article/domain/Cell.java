package broadsheet.article.domain;

/**
 * What stands in one place of a table.
 *
 * @param value one line of at most 1,000 characters; may be empty
 */
public record Cell(String value) {

    public Cell {
        value = value.isBlank() ? "" : Text.line(value, 1_000);
    }
}
