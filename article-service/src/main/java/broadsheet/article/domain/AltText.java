package broadsheet.article.domain;

/**
 * What a picture shows, for those who can't see it.
 *
 * @param value 1 to 500 characters, on one line
 */
public record AltText(String value) {

    public AltText {
        value = Text.line(value, 500);
    }
}
