package broadsheet.feed.pressroom;

import static java.util.stream.Collectors.toUnmodifiableSet;

import broadsheet.feed.arrangement.Arrangement;
import broadsheet.feed.arrangement.FrontKey;
import broadsheet.feed.arrangement.Stock;
import broadsheet.feed.arrangement.Story;
import broadsheet.feed.front.Front;
import broadsheet.feed.site.Catalogue;
import broadsheet.feed.site.Subject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * All that fronts are made up from at one moment; any number of threads may use it.
 *
 * @param arranged what editors have arranged
 * @param at the moment, by which pins come and go
 */
record Makeup(Map<FrontKey, Arrangement> arranged, Stock stock, Catalogue catalogue, Instant at) {

    /** A make-up with these pins in force, among them those of fronts that nobody has looked at yet. */
    static Makeup of(
            Map<FrontKey, Arrangement> arranged,
            Map<String, List<Story>> sections,
            Map<String, Story> pinned,
            Catalogue catalogue,
            Instant at) {
        Set<String> favoured = arranged.values().stream()
                .flatMap(arrangement -> arrangement.pinnedAt(at))
                .collect(toUnmodifiableSet());
        var stock = new Stock(
                Map.copyOf(sections),
                Map.copyOf(pinned),
                favoured,
                slug -> catalogue.section(slug).map(Subject::slug).orElse(slug));
        return new Makeup(arranged, stock, catalogue, at);
    }

    /** How a front of this kind is arranged while nobody has done so. */
    static Arrangement byDefault(Subject subject) {
        return subject.kind() == Subject.Kind.SECTION ? Arrangement.OF_A_SECTION : Arrangement.LATEST;
    }

    /** How the homepage is arranged while nobody has done so. */
    static Arrangement homeByDefault(Catalogue catalogue) {
        return Arrangement.ofHome(catalogue.sections().stream()
                .filter(section -> section.parentId() == null)
                .map(Subject::slug)
                .toList());
    }

    /** The front of everything, or of a section. */
    Front front(Optional<String> section) {
        var own = section.map(stock::inSection).orElseGet(stock::all);
        return arrangement(section).layOut(section.orElse("home"), own, stock, at);
    }

    /** The front of a tag or an author. */
    Front front(Subject subject, List<Story> own) {
        return arrangement(subject).layOut(subject.slug(), own, stock, at);
    }

    /** When a pin comes or goes next. */
    Optional<Instant> nextTurn() {
        return arranged.values().stream()
                .flatMap(arrangement -> arrangement.nextTurn(at).stream())
                .min(Instant::compareTo);
    }

    /** Articles may be in a section that the catalogue hasn't; nobody arranges that. */
    private Arrangement arrangement(Optional<String> section) {
        return section.map(
                        slug -> catalogue.section(slug).map(this::arrangement).orElse(Arrangement.OF_A_SECTION))
                .orElseGet(() -> arranged(FrontKey.HOME).orElseGet(() -> homeByDefault(catalogue)));
    }

    private Arrangement arrangement(Subject subject) {
        return arranged(FrontKey.of(subject)).orElseGet(() -> byDefault(subject));
    }

    private Optional<Arrangement> arranged(FrontKey front) {
        return Optional.ofNullable(arranged.get(front));
    }
}
