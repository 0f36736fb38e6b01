package broadsheet.feed.pressroom;

import broadsheet.feed.front.Front;
import broadsheet.feed.front.FrontAddress;
import broadsheet.feed.front.PressingFronts;
import broadsheet.feed.live.LiveFronts;
import broadsheet.feed.press.Pressed;
import broadsheet.feed.pressroom.Newsstand.Address;
import broadsheet.feed.site.Edition;
import broadsheet.feed.site.Editions;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Presses fronts in all their forms and lays them out for the readers. Used by one thread. */
final class LayingOutFronts {

    private final PressingFronts press;
    private final Editions editions;
    private final Newsstand newsstand;

    private final LiveFronts live;

    /** What stands there of each front. */
    private final Map<Optional<String>, Set<Address>> stocked = new HashMap<>();

    LayingOutFronts(Editions editions, Newsstand newsstand, LiveFronts live) {
        this.press = new PressingFronts(editions);
        this.editions = editions;
        this.newsstand = newsstand;
        this.live = live;
    }

    /** Presses the fronts: first all as JSON, which is quickest, then as pages. */
    void layOut(Map<Optional<String>, Front> fronts) {
        fronts.forEach(this::json);
        fronts.forEach(this::pages);
    }

    /** Lays out all there are: what is not among them is no more. */
    void layOutAll(Map<Optional<String>, Front> fronts) {
        layOut(fronts);
        var gone = new HashSet<>(stocked.keySet());
        gone.removeAll(fronts.keySet());
        gone.forEach(this::takeAway);
    }

    private void takeAway(Optional<String> section) {
        var address = FrontAddress.of(section);
        stocked.getOrDefault(section, Set.of()).forEach(newsstand::takeAway);
        stocked.remove(section);
        live.takeAway(address);
    }

    private void json(Optional<String> section, Front front) {
        newsstand.lay(json(section), press.json(front));
    }

    /** The blocks last, since nobody asks for one who hasn't heard of it; and then those who listen hear of them. */
    private void pages(Optional<String> section, Front front) {
        var address = FrontAddress.of(section);
        var laidNow = new HashSet<Address>();
        laidNow.add(json(section));
        for (var edition : editions.all()) {
            var page = section.map(slug -> press.section(slug, front, edition))
                    .orElseGet(() -> press.home(front, edition));
            laidNow.add(lay(address.page(), edition, page));
        }
        for (var edition : editions.all()) {
            press.blocks(front, address, edition)
                    .forEach((name, block) -> laidNow.add(lay(address.block(name), edition, block)));
        }
        replace(section, laidNow);
        live.tell(address, press.news(front));
    }

    private Address lay(String path, Edition edition, Pressed pressed) {
        var address = new Address(path, edition.language().tag());
        newsstand.lay(address, pressed);
        return address;
    }

    private void replace(Optional<String> section, Set<Address> laidNow) {
        var gone = new HashSet<>(stocked.getOrDefault(section, Set.of()));
        gone.removeAll(laidNow);
        gone.forEach(newsstand::takeAway);
        stocked.put(section, laidNow);
    }

    private static Address json(Optional<String> section) {
        return Address.inNoLanguage(FrontAddress.of(section).json());
    }
}
