package broadsheet.feed.pressroom;

import static java.util.stream.Collectors.toUnmodifiableMap;

import broadsheet.feed.arrangement.Story;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** The newest stories of every section. Used by one thread. */
final class Shelves {

    private final Stories stories;
    private final Map<String, Shelf> bySection = new HashMap<>();

    Shelves(Stories stories) {
        this.stories = stories;
    }

    /** Fills a shelf for each of the sections, and has no others. */
    void fill(Collection<String> sections) {
        bySection.clear();
        sections.forEach(section -> bySection.put(section, stories.ofSection(section)));
    }

    /** Puts the stories where they belong; what isn't among them has no place any more. */
    void update(Set<String> articleIds, Map<String, Story> live) {
        for (var id : articleIds) {
            var story = live.get(id);
            if (story == null) {
                bySection.values().forEach(shelf -> shelf.remove(id));
            } else {
                place(story);
            }
        }
        bySection.replaceAll((section, shelf) -> shelf.isLow() ? stories.ofSection(section) : shelf);
    }

    /** What stands on each now. */
    Map<String, List<Story>> shown() {
        return bySection.entrySet().stream()
                .collect(toUnmodifiableMap(
                        Map.Entry::getKey, shelf -> shelf.getValue().shown()));
    }

    /** What is held on all of them. */
    Stream<Story> held() {
        return bySection.values().stream().flatMap(Shelf::held);
    }

    private void place(Story story) {
        var section = story.item().section();
        bySection.computeIfAbsent(section, stories::ofSection);
        bySection.forEach((slug, shelf) -> {
            if (slug.equals(section)) {
                shelf.put(story);
            } else {
                shelf.remove(story.id());
            }
        });
    }
}
