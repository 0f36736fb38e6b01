package broadsheet.article.domain;

import java.util.IllformedLocaleException;
import java.util.Locale;

/**
 * The language that an article is written in.
 *
 * @param value a BCP 47 tag in its canonical form, such as {@code vi} or {@code en-GB}
 */
public record Language(String value) {

    public Language {
        value = canonical(value);
    }

    private static String canonical(String tag) {
        try {
            var locale = new Locale.Builder().setLanguageTag(tag).build();
            if (!locale.getLanguage().isEmpty()) {
                return locale.toLanguageTag();
            }
        } catch (IllformedLocaleException _) {
            throw notATag();
        }
        throw notATag();
    }

    private static IllegalArgumentException notATag() {
        return new IllegalArgumentException("must be a BCP 47 language tag, such as vi");
    }
}
