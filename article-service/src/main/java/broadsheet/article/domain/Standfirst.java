package broadsheet.article.domain;

/**
 * The lead below the headline (sapo).
 *
 * @param value 1 to 1,000 characters
 */
public record Standfirst(String value) {

    public Standfirst {
        value = Text.lines(value, 1_000);
    }
}
