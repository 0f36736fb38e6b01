package broadsheet.feed.pressroom;

import broadsheet.feed.sitemap.Listing;
import java.time.YearMonth;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Every article that readers see, without its text, by its section and by the month in which it was published. What a
 * change costs doesn't depend on how many there are. Used by one thread.
 */
final class Roll {

    private final Map<String, Listing> byId = new HashMap<>();
    private final Map<String, NavigableSet<Listing>> sections = new HashMap<>();
    private final Map<YearMonth, Month> months = new HashMap<>();
    private final Set<YearMonth> changed = new HashSet<>();

    /** Forgets all others. */
    void keepOnly(Set<String> ids) {
        List.copyOf(byId.keySet()).stream().filter(id -> !ids.contains(id)).forEach(this::remove);
    }

    /** Puts an article in its place; nothing is changed by what is the same as before. */
    void put(Listing listing) {
        if (listing.equals(byId.get(listing.id()))) {
            return;
        }
        remove(listing.id());
        byId.put(listing.id(), listing);
        sections.computeIfAbsent(listing.section(), _ -> new TreeSet<>(Listing.OLDEST_FIRST))
                .add(listing);
        months.computeIfAbsent(listing.month(), _ -> new Month()).add(listing);
        changed.add(listing.month());
    }

    void remove(String id) {
        var listing = byId.remove(id);
        if (listing != null) {
            sections.computeIfPresent(listing.section(), (_, listings) -> {
                listings.remove(listing);
                return listings.isEmpty() ? null : listings;
            });
            month(listing.month()).remove(listing);
            changed.add(listing.month());
        }
    }

    @Nullable
    Listing get(String id) {
        return byId.get(id);
    }

    /** The newest articles, those of one section if one is given. */
    List<Listing> newest(Optional<String> section, int atMost) {
        var from = section.<Collection<NavigableSet<Listing>>>map(
                        slug -> Optional.ofNullable(sections.get(slug)).stream().toList())
                .orElseGet(sections::values);
        return from.stream()
                .flatMap(listings -> listings.descendingSet().stream().limit(atMost))
                .sorted(Listing.OLDEST_FIRST.reversed())
                .limit(atMost)
                .toList();
    }

    /** All sections that articles are in. */
    Stream<String> sections() {
        return sections.keySet().stream();
    }

    /** The parts of months that have changed since this was asked before. */
    List<Part> changedParts() {
        var parts = changed.stream()
                .flatMap(name -> month(name).changed().stream().map(number -> new Part(name, number)))
                .toList();
        changed.stream().filter(name -> month(name).isEmpty()).forEach(months::remove);
        changed.clear();
        return parts;
    }

    /** The articles of a part of a month, the oldest first; none if there are none. */
    List<Listing> of(Part part) {
        return month(part.month()).part(part.number());
    }

    private Month month(YearMonth name) {
        return months.getOrDefault(name, new Month());
    }

    /** A part of a month; the first has the number 0. */
    record Part(YearMonth month, int number) {}
}
