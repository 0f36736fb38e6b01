package broadsheet.feed.site;

import java.util.IllformedLocaleException;
import java.util.Locale;

/**
 * A language that the site can be read in.
 *
 * @param tag BCP 47, such as {@code vi}; kept in its canonical case
 */
public record Language(String tag) {

    public Language {
        if (tag.isBlank()) {
            throw new IllegalArgumentException("A language needs a tag, such as vi");
        }
        try {
            tag = new Locale.Builder().setLanguageTag(tag).build().toLanguageTag();
        } catch (IllformedLocaleException e) {
            throw new IllegalArgumentException("'" + tag + "' is not a language tag, such as vi or pt-BR", e);
        }
    }

    Locale locale() {
        return Locale.forLanguageTag(tag);
    }
}
