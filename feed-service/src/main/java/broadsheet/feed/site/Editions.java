package broadsheet.feed.site;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The site in each of its languages, made once. */
public final class Editions {

    private final List<Edition> editions;
    private final Theme theme;

    /** The editions of a site that looks as it comes. */
    public Editions(Site site, Catalogue catalogue) {
        this(site, catalogue, Theme.OURS);
    }

    /**
     * Loads the labels of every language of the site.
     *
     * @param catalogue what sections, tags and authors are called, as it is whenever a page is pressed
     * @param theme what the pages look like
     * @throws IllegalArgumentException if the labels of one are missing
     */
    public Editions(Site site, Catalogue catalogue, Theme theme) {
        this.theme = theme;
        editions = site.languages().stream()
                .map(language -> new Edition(site, language, catalogue))
                .toList();
    }

    /** What the pages look like, the same in all of them. */
    public Theme theme() {
        return theme;
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
