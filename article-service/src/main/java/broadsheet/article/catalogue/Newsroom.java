package broadsheet.article.catalogue;

import broadsheet.article.domain.Language;
import broadsheet.article.domain.Slug;
import java.util.List;
import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The newsroom that writes here.
 *
 * @param language BCP 47 tag of the language of an article that names none
 * @param sections those that a new newsroom begins with, in their order; from then on they are the editors'
 * @param unknownTags what becomes of a tag that an article names and the catalogue hasn't
 * @param unknownAuthors the same of a byline
 */
@ConfigurationProperties("broadsheet.newsroom")
public record Newsroom(
        @DefaultValue("vi") String language,
        @DefaultValue List<FirstSection> sections,
        @DefaultValue("create") Unknown unknownTags,
        @DefaultValue("create") Unknown unknownAuthors) {

    public Newsroom {
        language = new Language(language).value();
        sections = List.copyOf(sections);
    }

    /** The language in which the newsroom writes when it doesn't say. */
    public Language usualLanguage() {
        return new Language(language);
    }

    /** What to do about something that the catalogue hasn't. */
    public enum Unknown {
        /** It is created on the way. */
        CREATE,
        /** The article is refused. */
        REFUSE
    }

    /**
     * A section of a new newsroom.
     *
     * @param slug its part of its address
     * @param names what readers call it, by language
     */
    public record FirstSection(String slug, Map<String, String> names) {

        public FirstSection {
            slug = new Slug(slug).value();
            names = Map.copyOf(names);
        }
    }
}
