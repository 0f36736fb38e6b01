package broadsheet.feed.pressroom;

import broadsheet.feed.front.Front;
import broadsheet.feed.front.FrontItem;
import broadsheet.feed.front.PressingFronts;
import broadsheet.feed.pressroom.Newsstand.Address;
import broadsheet.feed.site.Editions;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Presses fronts in all their forms and lays them out for the readers. Used by one thread. */
final class LayingOutFronts {

    private final PressingFronts press;
    private final Editions editions;
    private final Newsstand newsstand;

    /** Which fronts stand there. */
    private final Set<Optional<String>> laid = new HashSet<>();

    LayingOutFronts(Editions editions, Newsstand newsstand) {
        this.press = new PressingFronts(editions);
        this.editions = editions;
        this.newsstand = newsstand;
    }

    /** Presses the fronts: first all as JSON, which is quickest, then as pages. */
    void layOut(Map<Optional<String>, List<FrontItem>> fronts) {
        laid.addAll(fronts.keySet());
        fronts.forEach((section, items) -> json(section, front(section, items)));
        fronts.forEach((section, items) -> pages(section, front(section, items)));
    }

    /** Lays out all there are: what is not among them is no more. */
    void layOutAll(Map<Optional<String>, List<FrontItem>> fronts) {
        layOut(fronts);
        var gone = new HashSet<>(laid);
        gone.removeAll(fronts.keySet());
        gone.forEach(this::takeAway);
        laid.removeAll(gone);
    }

    private void takeAway(Optional<String> section) {
        newsstand.takeAway(Address.inNoLanguage(jsonPath(section)));
        editions.all()
                .forEach(edition -> newsstand.takeAway(
                        new Address(pagePath(section), edition.language().tag())));
    }

    private void json(Optional<String> section, Front front) {
        newsstand.lay(Address.inNoLanguage(jsonPath(section)), press.json(front));
    }

    private void pages(Optional<String> section, Front front) {
        for (var edition : editions.all()) {
            var language = edition.language().tag();
            var page = section.map(slug -> press.section(slug, front, edition))
                    .orElseGet(() -> press.home(front, edition));
            newsstand.lay(new Address(pagePath(section), language), page);
        }
    }

    private static String jsonPath(Optional<String> section) {
        return section.map(slug -> "/fronts/sections/" + slug).orElse("/fronts/home");
    }

    private static String pagePath(Optional<String> section) {
        return section.map(slug -> "/sections/" + slug).orElse("/");
    }

    private static Front front(Optional<String> section, List<FrontItem> items) {
        return Front.ofLatest(section.orElse("home"), items);
    }
}
