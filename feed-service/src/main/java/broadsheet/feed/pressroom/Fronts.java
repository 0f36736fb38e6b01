package broadsheet.feed.pressroom;

import static java.util.stream.Collectors.toUnmodifiableMap;
import static java.util.stream.Collectors.toUnmodifiableSet;

import broadsheet.feed.arrangement.Arrangement;
import broadsheet.feed.arrangement.FrontKey;
import broadsheet.feed.arrangement.Story;
import broadsheet.feed.arrangement.storage.Curation;
import broadsheet.feed.arrangement.storage.Curations;
import broadsheet.feed.front.Front;
import broadsheet.feed.front.FrontItem;
import broadsheet.feed.site.Catalogue;
import broadsheet.feed.site.Subject;
import broadsheet.feed.store.Articles;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What stands on each front. Used by one thread; the make-up is for all. */
final class Fronts {

    /** The front of all sections. */
    static final Optional<String> HOME = Optional.empty();

    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private final Articles articles;
    private final Stories stories;
    private final Curations curations;
    private final Catalogue catalogue;
    private final InstantSource clock;
    private final Shelves shelves;

    /** The stories that are pinned anywhere: they may be older than all on the shelves. */
    private final Map<String, Story> pinned = new HashMap<>();

    private Map<FrontKey, Arrangement> arranged = Map.of();
    private Instant read = Instant.EPOCH;
    private volatile Map<Optional<String>, Front> laidOut = Map.of();
    private volatile Makeup makeup;

    Fronts(Articles articles, Stories stories, Curations curations, Catalogue catalogue, InstantSource clock) {
        this.articles = articles;
        this.stories = stories;
        this.curations = curations;
        this.catalogue = catalogue;
        this.clock = clock;
        this.shelves = new Shelves(stories);
        this.makeup = Makeup.of(arranged, Map.of(), pinned, catalogue, Instant.EPOCH);
    }

    /** What fronts are made up from now. For any thread. */
    Makeup makeup() {
        return makeup;
    }

    /** What stands on the homepage now. For any thread. */
    Front home() {
        return laidOut.getOrDefault(HOME, new Front("home", List.of()));
    }

    /** Fills every front from the store; what is on them now, home first. */
    Map<Optional<String>, Front> fill() {
        var sections = new LinkedHashSet<String>();
        catalogue.sections().stream().map(Subject::slug).forEach(sections::add);
        sections.addAll(articles.sections());
        shelves.fill(sections);
        readArrangements();
        layOut();
        return laidOut;
    }

    /** Brings articles up to date wherever they stand; the fronts that look different for it, home first. */
    Map<Optional<String>, Front> update(Set<String> articleIds) {
        var live = stories.of(articleIds);
        shelves.update(articleIds, live);
        pinned.keySet().removeAll(articleIds);
        var pins = articleIds(arranged);
        live.values().stream().filter(story -> pins.contains(story.id())).forEach(this::pin);
        return layOut();
    }

    /** Reads how editors have arranged the fronts; those that look different for it, home first. */
    Map<Optional<String>, Front> rearrange() {
        readArrangements();
        return layOut();
    }

    /** Whether a pin has come or gone since the fronts were laid out. */
    boolean haveTurned() {
        return makeup.nextTurn().filter(turn -> !clock.instant().isBefore(turn)).isPresent();
    }

    /** Whether it is time to look for arrangements that this replica wasn't told of; says so once a minute. */
    boolean mayBeOutdated() {
        var now = clock.instant();
        if (now.isBefore(read.plus(PATIENCE))) {
            return false;
        }
        read = now;
        return true;
    }

    /** Lays them out by the clock; those that look different for it, home first. */
    Map<Optional<String>, Front> turn() {
        return layOut();
    }

    /** The articles on any front that name one of these authors. */
    Set<String> by(Set<String> names) {
        return Stream.concat(shelves.held(), pinned.values().stream())
                .map(Story::item)
                .filter(item -> item.bylines().stream().anyMatch(name -> names.contains(name.toLowerCase(Locale.ROOT))))
                .map(FrontItem::id)
                .collect(toUnmodifiableSet());
    }

    private void readArrangements() {
        read = clock.instant();
        var found = curations.all().stream().collect(toUnmodifiableMap(Curation::front, Curation::arrangement));
        var live = stories.of(articleIds(found));
        arranged = found;
        pinned.clear();
        pinned.putAll(live);
    }

    private void pin(Story story) {
        pinned.put(story.id(), story);
    }

    private static Set<String> articleIds(Map<FrontKey, Arrangement> arranged) {
        return arranged.values().stream()
                .flatMap(arrangement -> arrangement.articleIds().stream())
                .collect(toUnmodifiableSet());
    }

    private Map<Optional<String>, Front> layOut() {
        var sections = shelves.shown();
        var now = Makeup.of(arranged, sections, pinned, catalogue, clock.instant());
        var after = new LinkedHashMap<Optional<String>, Front>();
        after.put(HOME, now.front(HOME));
        sections.keySet().forEach(slug -> after.put(Optional.of(slug), now.front(Optional.of(slug))));
        var changed = new LinkedHashMap<>(after);
        changed.entrySet().removeIf(front -> front.getValue().equals(laidOut.get(front.getKey())));
        laidOut = after;
        makeup = now;
        return changed;
    }
}
