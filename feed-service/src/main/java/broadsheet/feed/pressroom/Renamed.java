package broadsheet.feed.pressroom;

import broadsheet.events.PublishedArticle;
import broadsheet.feed.arrangement.Story;
import broadsheet.feed.front.FrontItem;
import broadsheet.feed.site.Catalogue;
import java.util.Collection;
import java.util.Collections;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What is called differently.
 *
 * @param ids of the sections, tags and authors
 * @param names in lower case, by which articles may call the tags and authors
 * @param ofSections whether a section is among them: these are in the navigation of every page
 */
record Renamed(Set<String> ids, Set<String> names, boolean ofSections) {

    /** Whether an article's page says it. */
    boolean isOn(PublishedArticle article) {
        return ofSections || isAmong(article.tags()) || isAmong(article.bylines());
    }

    /** Whether the front of a tag or an author says it, or has an article that may be on it and does. */
    boolean isOn(LaidSubject laid, Catalogue catalogue) {
        return ofSections
                || ids.contains(laid.subject().id())
                || !Collections.disjoint(names, catalogue.references(laid.subject()))
                || items(laid).anyMatch(item -> isAmong(item.bylines()));
    }

    private static Stream<FrontItem> items(LaidSubject laid) {
        return Stream.concat(
                laid.shelf().held().map(Story::item),
                laid.front().blocks().stream().flatMap(block -> block.items().stream()));
    }

    private boolean isAmong(Collection<String> named) {
        return named.stream().anyMatch(name -> names.contains(name.toLowerCase(Locale.ROOT)));
    }
}
