package broadsheet.feed.pressroom;

import broadsheet.feed.pressroom.Newsstand.Address;
import broadsheet.feed.sitemap.Listing;
import broadsheet.feed.sitemap.NewsItem;
import broadsheet.feed.sitemap.PressingSitemaps;
import broadsheet.feed.sitemap.PressingSitemaps.Sitemap;
import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Presses sitemaps, each by itself where what is in it changed, and lays them out. Used by one thread. */
final class LayingOutSitemaps {

    private static final String INDEX = "/sitemap.xml";
    private static final String FRONTS = "/sitemaps/fronts.xml";
    private static final String NEWS = "/sitemaps/news.xml";

    /** So few that a sitemap stays within 50 MB whatever its addresses; the protocol allows 50,000. */
    private static final int IN_A_SITEMAP = 20_000;

    private final PressingSitemaps press;
    private final Newsstand newsstand;

    /** What is in the sitemaps of each month that are laid out, the newest month first. */
    private final NavigableMap<YearMonth, List<List<Listing>>> laid = new TreeMap<>(Comparator.reverseOrder());

    LayingOutSitemaps(PressingSitemaps press, Newsstand newsstand) {
        this.press = press;
        this.newsstand = newsstand;
    }

    /** Presses those of a month's sitemaps that changed, and takes away those that are left over. */
    void layOut(YearMonth month, List<Listing> listings) {
        var before = laid.getOrDefault(month, List.of());
        var after = inParts(listings);
        for (var part = 0; part < after.size(); part++) {
            if (part >= before.size() || !after.get(part).equals(before.get(part))) {
                newsstand.lay(Address.inNoLanguage(path(month, part)), press.articles(after.get(part)));
            }
        }
        for (var part = after.size(); part < before.size(); part++) {
            newsstand.takeAway(Address.inNoLanguage(path(month, part)));
        }
        if (after.isEmpty()) {
            laid.remove(month);
        } else {
            laid.put(month, after);
        }
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
        laid.forEach((month, parts) -> {
            for (var part = 0; part < parts.size(); part++) {
                sitemaps.add(new Sitemap(path(month, part), lastModified(parts.get(part))));
            }
        });
        return sitemaps;
    }

    private static List<List<Listing>> inParts(List<Listing> listings) {
        var parts = new ArrayList<List<Listing>>();
        for (var from = 0; from < listings.size(); from += IN_A_SITEMAP) {
            parts.add(listings.subList(from, Math.min(from + IN_A_SITEMAP, listings.size())));
        }
        return parts;
    }

    private static String path(YearMonth month, int part) {
        return part == 0 ? "/sitemaps/%s.xml".formatted(month) : "/sitemaps/%s-%d.xml".formatted(month, part + 1);
    }

    private static @Nullable Instant lastModified(List<Listing> listings) {
        return listings.stream()
                .map(Listing::updatedAt)
                .max(Comparator.naturalOrder())
                .orElse(null);
    }
}
