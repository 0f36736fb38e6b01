package broadsheet.article.domain;

/**
 * What an article is about, besides its section.
 *
 * @param value 1 to 60 characters, on one line
 */
public record Tag(String value) {

    public Tag {
        value = Text.line(value, 60);
    }
}
