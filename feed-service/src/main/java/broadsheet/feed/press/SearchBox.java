package broadsheet.feed.press;

import broadsheet.feed.site.Edition;
import broadsheet.feed.site.Editions;
import org.jspecify.annotations.Nullable;

/**
 * How readers search from any page.
 *
 * @param action where the form is sent
 * @param lang the edition in which the reader stays; null if it is the one for those who ask for none
 * @param description where browsers learn of it
 */
record SearchBox(String action, @Nullable String lang, String description) {

    static SearchBox of(Edition edition, Editions editions) {
        var tag = edition.language().tag();
        var isFirst = edition.equals(editions.askedFor(null));
        return new SearchBox("/search", isFirst ? null : tag, edition.link("/opensearch.xml"));
    }
}
