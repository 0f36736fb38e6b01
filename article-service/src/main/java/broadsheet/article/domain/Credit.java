package broadsheet.article.domain;

/**
 * Who made something or said it: a picture's maker, a quote's speaker.
 *
 * @param value 1 to 200 characters, on one line
 */
public record Credit(String value) {

    public Credit {
        value = Text.line(value, 200);
    }
}
