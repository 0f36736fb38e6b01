package broadsheet.feed.pressroom;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toUnmodifiableSet;

import broadsheet.events.PublishedArticle;
import broadsheet.feed.front.FrontItem;
import broadsheet.feed.site.Catalogue;
import broadsheet.feed.site.Subject;
import broadsheet.feed.store.Articles;
import broadsheet.feed.store.CommentCounts;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** What stands on each front. Used by one thread. */
final class Fronts {

    /** The front of all sections. */
    static final Optional<String> HOME = Optional.empty();

    private final Articles articles;
    private final CommentCounts counts;
    private final Catalogue catalogue;
    private final Map<Optional<String>, Shelf> shelves = new HashMap<>();

    Fronts(Articles articles, CommentCounts counts, Catalogue catalogue) {
        this.articles = articles;
        this.counts = counts;
        this.catalogue = catalogue;
    }

    /** Fills every front from the store; what is on them now, home first. */
    Map<Optional<String>, List<FrontItem>> fill() {
        shelves.clear();
        var sections = new LinkedHashSet<Optional<String>>();
        sections.add(HOME);
        catalogue.sections().stream().map(Subject::slug).map(Optional::of).forEach(sections::add);
        articles.sections().stream().map(Optional::of).forEach(sections::add);
        sections.forEach(section -> shelves.put(section, stocked(section)));
        return shown(sections);
    }

    /** Brings articles up to date wherever they stand; the fronts that look different for it, home first. */
    Map<Optional<String>, List<FrontItem>> update(Set<String> articleIds) {
        var live = articles.live(articleIds).stream().collect(toMap(PublishedArticle::id, Function.identity()));
        var count = counts.of(articleIds);
        var before = new HashMap<Optional<String>, List<FrontItem>>();
        shelves.forEach((section, shelf) -> before.put(section, shelf.shown()));
        for (var id : articleIds) {
            var article = live.get(id);
            if (article == null) {
                shelves.values().forEach(shelf -> shelf.remove(id));
            } else {
                place(FrontItem.of(article, count.getOrDefault(id, 0L)));
            }
        }
        shelves.replaceAll((section, shelf) -> shelf.isLow() ? stocked(section) : shelf);
        var after = shown(inOrder(shelves.keySet()));
        after.entrySet().removeIf(front -> front.getValue().equals(before.get(front.getKey())));
        return after;
    }

    /** The articles on any front that name one of these authors. */
    Set<String> by(Set<String> names) {
        return shelves.values().stream()
                .flatMap(Shelf::held)
                .filter(item -> item.bylines().stream().anyMatch(name -> names.contains(name.toLowerCase(Locale.ROOT))))
                .map(FrontItem::id)
                .collect(toUnmodifiableSet());
    }

    private void place(FrontItem item) {
        var section = Optional.of(item.section());
        shelves.computeIfAbsent(section, this::stocked);
        shelves.forEach((front, shelf) -> {
            if (front.equals(HOME) || front.equals(section)) {
                shelf.put(item);
            } else {
                shelf.remove(item.id());
            }
        });
    }

    private Shelf stocked(Optional<String> section) {
        var newest = articles.newest(section, Shelf.HELD);
        var count = counts.of(newest.stream().map(PublishedArticle::id).toList());
        return new Shelf(newest.stream()
                .map(article -> FrontItem.of(article, count.getOrDefault(article.id(), 0L)))
                .toList());
    }

    private Map<Optional<String>, List<FrontItem>> shown(Collection<Optional<String>> fronts) {
        var shown = new LinkedHashMap<Optional<String>, List<FrontItem>>();
        for (var front : fronts) {
            var shelf = shelves.get(front);
            if (shelf != null) {
                shown.put(front, shelf.shown());
            }
        }
        return shown;
    }

    private static List<Optional<String>> inOrder(Set<Optional<String>> fronts) {
        var sections = new HashSet<>(fronts);
        sections.remove(HOME);
        var order = new ArrayList<Optional<String>>();
        order.add(HOME);
        order.addAll(sections);
        return order;
    }
}
