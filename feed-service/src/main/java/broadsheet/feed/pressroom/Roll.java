package broadsheet.feed.pressroom;

import broadsheet.feed.sitemap.Listing;
import java.time.YearMonth;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Every article that readers see, without its text, by the month in which it was published. Used by one thread. */
final class Roll {

    private final NavigableMap<YearMonth, NavigableSet<Listing>> months = new TreeMap<>();
    private final Map<String, Listing> byId = new HashMap<>();

    void clear() {
        months.clear();
        byId.clear();
    }

    void put(Listing listing) {
        remove(listing.id());
        byId.put(listing.id(), listing);
        months.computeIfAbsent(listing.month(), _ -> new TreeSet<>(Listing.OLDEST_FIRST))
                .add(listing);
    }

    void remove(String id) {
        var listing = byId.remove(id);
        if (listing != null) {
            months.computeIfPresent(listing.month(), (_, listings) -> {
                listings.remove(listing);
                return listings.isEmpty() ? null : listings;
            });
        }
    }

    @Nullable
    Listing get(String id) {
        return byId.get(id);
    }

    /** The newest articles, those of one section if one is given. */
    List<Listing> newest(Optional<String> section, int atMost) {
        return months.descendingMap().values().stream()
                .flatMap(listings -> listings.descendingSet().stream())
                .filter(listing -> section.isEmpty() || section.get().equals(listing.section()))
                .limit(atMost)
                .toList();
    }

    /** All sections that articles are in. */
    Stream<String> sections() {
        return byId.values().stream().map(Listing::section).distinct();
    }

    /** All months in which articles were published. */
    Set<YearMonth> months() {
        return Collections.unmodifiableSet(months.keySet());
    }

    /** The articles of a month, the oldest first; none if there are none. */
    List<Listing> of(YearMonth month) {
        return List.copyOf(months.getOrDefault(month, Collections.emptyNavigableSet()));
    }
}
