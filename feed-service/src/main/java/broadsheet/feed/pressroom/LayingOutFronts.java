package broadsheet.feed.pressroom;

import broadsheet.feed.front.Front;
import broadsheet.feed.front.FrontItem;
import broadsheet.feed.front.PressingFronts;
import broadsheet.feed.press.Pressed;
import broadsheet.feed.pressroom.Newsstand.Address;
import broadsheet.feed.site.Edition;
import broadsheet.feed.site.Editions;
import broadsheet.feed.site.Language;
import broadsheet.feed.site.Section;
import broadsheet.feed.site.Site;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Presses fronts in all their forms and lays them out for the readers. */
final class LayingOutFronts {

    private final PressingFronts press;
    private final Editions editions;
    private final Site site;
    private final Newsstand newsstand;

    LayingOutFronts(Editions editions, Site site, Newsstand newsstand) {
        this.press = new PressingFronts(editions);
        this.editions = editions;
        this.site = site;
        this.newsstand = newsstand;
    }

    /** Presses the fronts: first all as JSON, which is quickest, then as pages. */
    void layOut(Map<Optional<String>, List<FrontItem>> fronts) {
        fronts.forEach((section, items) -> json(section, front(section, items)));
        fronts.forEach((section, items) -> pages(section, front(section, items)));
    }

    private void json(Optional<String> section, Front front) {
        var path = section.map(slug -> "/fronts/sections/" + slug).orElse("/fronts/home");
        newsstand.lay(Address.inNoLanguage(path), press.json(front));
    }

    private void pages(Optional<String> section, Front front) {
        for (var edition : editions.all()) {
            var language = edition.language().tag();
            section.ifPresentOrElse(
                    slug -> newsstand.lay(new Address("/sections/" + slug, language), page(slug, front, edition)),
                    () -> newsstand.lay(new Address("/", language), press.home(front, edition)));
        }
    }

    private Pressed page(String slug, Front front, Edition edition) {
        return press.section(site.section(slug).orElseGet(() -> unnamed(slug)), front, edition);
    }

    private static Front front(Optional<String> section, List<FrontItem> items) {
        return Front.ofLatest(section.orElse("home"), items);
    }

    /** A section that articles are in and the site doesn't name goes by its slug. */
    private Section unnamed(String slug) {
        return new Section(
                slug, site.languages().stream().collect(Collectors.toMap(Function.<Language>identity(), _ -> slug)));
    }
}
