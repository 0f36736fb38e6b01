package broadsheet.article.domain;

/**
 * What is printed below a picture.
 *
 * @param value 1 to 500 characters
 */
public record Caption(String value) {

    public Caption {
        value = Text.lines(value, 500);
    }
}
