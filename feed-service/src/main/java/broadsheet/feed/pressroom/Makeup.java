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

    /** How the front of everything, or of a section, is arranged. */
    Arrangement arrangement(Optional<String> section) {
        return section.map(slug -> catalogue
                        .section(slug)
                        .flatMap(subject -> arranged(FrontKey.of(subject)))
                        .orElse(Arrangement.OF_A_SECTION))
                .orElseGet(() -> arranged(FrontKey.HOME).orElseGet(this::homeByDefault));
    }

    /** How the front of a section, a tag or an author is arranged. */
    Arrangement arrangement(Subject subject) {
        return subject.kind() == Subject.Kind.SECTION
                ? arrangement(Optional.of(subject.slug()))
                : arranged(FrontKey.of(subject)).orElse(Arrangement.LATEST);
    }

    Front front(Optional<String> section) {
        return front(section, arrangement(section));
    }

    Front front(Optional<String> section, Arrangement arrangement) {
        var own = section.map(stock::inSection).orElseGet(stock::all);
        return arrangement.layOut(section.orElse("home"), own, stock, at);
    }

    Front front(Subject subject, List<Story> own) {
        return front(subject, own, arrangement(subject));
    }

    Front front(Subject subject, List<Story> own, Arrangement arrangement) {
        return arrangement.layOut(subject.slug(), own, stock, at);
    }

    /** When a pin comes or goes next. */
    Optional<Instant> nextTurn() {
        return arranged.values().stream()
                .flatMap(arrangement -> arrangement.nextTurn(at).stream())
                .min(Instant::compareTo);
    }

    private Optional<Arrangement> arranged(FrontKey front) {
        return Optional.ofNullable(arranged.get(front));
    }

    private Arrangement homeByDefault() {
        return Arrangement.ofHome(catalogue.sections().stream()
                .filter(section -> section.parentId() == null)
                .map(Subject::slug)
                .toList());
    }
}
