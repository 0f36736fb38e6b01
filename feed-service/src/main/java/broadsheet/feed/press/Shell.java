package broadsheet.feed.press;

import broadsheet.feed.site.Edition;
import broadsheet.feed.site.Editions;
import broadsheet.feed.site.Subject;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What every page has around it: head, masthead, the sections, the choice of language, footer. The templates
 * {@code head}, {@code masthead} and {@code footer} print it.
 *
 * @param lang the edition's language
 * @param t the edition's labels
 * @param canonical null for a page that search engines should leave out
 * @param languages empty when there is only one
 * @param feeds those of the site, and of the section if the page belongs to one
 * @param search how readers search
 * @param embedding null for all but articles
 * @param home the address of the edition's homepage
 * @param stylesheet its address
 * @param icon its address
 */
public record Shell(
        Head head,
        String lang,
        String site,
        Map<String, String> t,
        @Nullable String canonical,
        List<Choice> languages,
        @Nullable String defaultUrl,
        List<FeedLink> feeds,
        SearchBox search,
        @Nullable Embedding embedding,
        List<SectionLink> sections,
        boolean atHome,
        String home,
        String stylesheet,
        String icon) {

    /** What is around a page of an edition. */
    public static Shell around(Head head, Edition edition, Editions editions) {
        var path = head.path();
        var site = edition.site();
        return new Shell(
                head,
                edition.language().tag(),
                site.name(),
                edition.labels(),
                path == null ? null : edition.absolute(path),
                choices(path == null ? "/" : path, edition, editions),
                path == null ? null : editions.askedFor(null).absolute(path),
                FeedLink.all(head, edition),
                SearchBox.of(edition, editions),
                path != null && head.isOfArticle() ? Embedding.of(path, edition) : null,
                edition.sections().stream()
                        .map(section -> link(section, head, edition))
                        .toList(),
                "/".equals(path),
                edition.link("/"),
                Asset.url(Asset.STYLESHEET, editions.theme()),
                Asset.url(Asset.FAVICON, editions.theme()));
    }

    private static List<Choice> choices(String path, Edition edition, Editions editions) {
        if (editions.all().size() == 1) {
            return List.of();
        }
        return editions.all().stream()
                .map(other -> new Choice(
                        other.language().tag(),
                        other.label("languageName"),
                        other.link(path),
                        other.absolute(path),
                        other.label("openGraphLocale"),
                        other.language().equals(edition.language())))
                .toList();
    }

    private static SectionLink link(Subject section, Head head, Edition edition) {
        var name = edition.name(section);
        var path = section.path();
        String current = null;
        if (path.equals(head.path())) {
            current = "page";
        } else if (section.slug().equals(head.section())) {
            current = "true";
        }
        return new SectionLink(name, edition.link(path), current);
    }

    /** The same page in one of the site's languages. */
    public record Choice(String tag, String name, String url, String absoluteUrl, String locale, boolean chosen) {}

    /**
     * A section in the navigation.
     *
     * @param current the value of {@code aria-current}; null when the page is of another section
     */
    public record SectionLink(
            String name, String url, @Nullable String current) {}
}
