package broadsheet.feed.site;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The site in each of its languages, made once. */
public final class Editions {

    private final List<Edition> editions;

    /**
     * Loads the labels of every language of the site.
     *
     * @param catalogue what sections, tags and authors are called, as it is whenever a page is pressed
     * @throws IllegalArgumentException if the labels of one are missing
     */
    public Editions(Site site, Catalogue catalogue) {
        editions = site.languages().stream()
                .map(language -> new Edition(site, language, catalogue))
                .toList();
    }

    /** All of them, the default one first. */
    public List<Edition> all() {
        return editions;
    }

    /** The edition that a reader asks for by {@code ?lang=}; the default one when there is no such edition. */
    public Edition askedFor(@Nullable String tag) {
        return editions.stream()
                .filter(edition -> edition.language().tag().equalsIgnoreCase(tag))
                .findFirst()
                .orElse(editions.getFirst());
    }
}
