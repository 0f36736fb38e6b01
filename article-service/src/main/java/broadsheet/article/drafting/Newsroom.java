package broadsheet.article.drafting;

import broadsheet.article.domain.Language;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The newsroom that writes here.
 *
 * @param language BCP 47 tag of the language of an article that names none
 */
@ConfigurationProperties("broadsheet.newsroom")
record Newsroom(@DefaultValue("vi") String language) {

    Newsroom {
        language = new Language(language).value();
    }

    Language usualLanguage() {
        return new Language(language);
    }
}
