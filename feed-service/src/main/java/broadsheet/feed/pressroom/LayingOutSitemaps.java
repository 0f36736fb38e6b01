package broadsheet.feed.pressroom;

import broadsheet.feed.pressroom.Newsstand.Address;
import broadsheet.feed.pressroom.Roll.Part;
import broadsheet.feed.sitemap.Listing;
import broadsheet.feed.sitemap.NewsItem;
import broadsheet.feed.sitemap.PressingSitemaps;
import broadsheet.feed.sitemap.PressingSitemaps.Sitemap;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/** Presses sitemaps, each by itself where what is in it changed, and lays them out. Used by one thread. */
final class LayingOutSitemaps {

    private static final String INDEX = "/sitemap.xml";
    private static final String FRONTS = "/sitemaps/fronts.xml";
    private static final String NEWS = "/sitemaps/news.xml";

    private final PressingSitemaps press;
    private final Newsstand newsstand;

    /** Since when the sitemaps of articles that are laid out are as they are, the newest month first. */
    private final NavigableMap<Part, Instant> laid =
            new TreeMap<>(Comparator.comparing(Part::month).reversed().thenComparingInt(Part::number));

    LayingOutSitemaps(PressingSitemaps press, Newsstand newsstand) {
        this.press = press;
        this.newsstand = newsstand;
    }

    /** Presses the sitemap of a part of a month, or takes it away if nothing is in it. */
    void layOut(Part part, List<Listing> listings) {
        var address = Address.inNoLanguage(path(part));
        lastModified(listings)
                .ifPresentOrElse(
                        modified -> {
                            newsstand.lay(address, press.articles(listings));
                            laid.put(part, modified);
                        },
                        () -> {
                            newsstand.takeAway(address);
                            laid.remove(part);
                        });
    }

    /** Presses the sitemap of what is news. */
    void layOutNews(Collection<NewsItem> news) {
        newsstand.lay(Address.inNoLanguage(NEWS), press.news(news));
    }

    /** Presses what leads to all the others. */
    void layOutIndex(Collection<String> sections, boolean news) {
        var fronts = new ArrayList<String>();
        fronts.add("/");
        sections.forEach(section -> fronts.add("/sections/" + section));
        newsstand.lay(Address.inNoLanguage(FRONTS), press.fronts(fronts));
        newsstand.lay(Address.inNoLanguage(INDEX), press.index(sitemaps(news)));
        newsstand.lay(Address.inNoLanguage("/robots.txt"), press.robots(INDEX));
    }

    /** The news is named when there is some: the protocol knows no empty sitemap. */
    private List<Sitemap> sitemaps(boolean news) {
        var sitemaps = new ArrayList<Sitemap>();
        sitemaps.add(new Sitemap(FRONTS, null));
        if (news) {
            sitemaps.add(new Sitemap(NEWS, null));
        }
        laid.forEach((part, modified) -> sitemaps.add(new Sitemap(path(part), modified)));
        return sitemaps;
    }

    private static String path(Part part) {
        return part.number() == 0
                ? "/sitemaps/%s.xml".formatted(part.month())
                : "/sitemaps/%s-%d.xml".formatted(part.month(), part.number() + 1);
    }

    private static Optional<Instant> lastModified(List<Listing> listings) {
        return listings.stream().map(Listing::updatedAt).max(Comparator.naturalOrder());
    }
}
