package broadsheet.feed.site;

import java.util.Map;

/**
 * A part of the newspaper, such as business or sport.
 *
 * @param slug its part of its address
 * @param names what readers call it, one for each of the site's languages
 */
public record Section(String slug, Map<Language, String> names) {

    public Section {
        if (!slug.matches("[a-z0-9]+(-[a-z0-9]+)*")) {
            throw new IllegalArgumentException("'" + slug + "' is not a section's slug, such as kinh-te");
        }
        names = Map.copyOf(names);
    }

    /** What readers of a language call it. */
    String name(Language language) {
        var name = names.get(language);
        if (name == null) {
            throw new IllegalArgumentException("The section " + slug + " has no name in " + language.tag());
        }
        return name;
    }
}
