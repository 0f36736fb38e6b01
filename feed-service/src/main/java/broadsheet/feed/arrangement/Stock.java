package broadsheet.feed.arrangement;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the fronts can show at one moment; it never changes.
 *
 * @param sections the newest stories of each section, newest first, by its slug
 * @param pinned the stories that are pinned anywhere, by id
 * @param favoured the ids of those that are pinned now
 * @param slugs what a section's slug is now, whatever it was
 */
public record Stock(
        Map<String, List<Story>> sections,
        Map<String, Story> pinned,
        Set<String> favoured,
        UnaryOperator<String> slugs) {

    /** The stories of all sections, newest first. */
    public List<Story> all() {
        return sections.values().stream()
                .flatMap(List::stream)
                .sorted(Story.NEWEST_FIRST)
                .toList();
    }

    /** The newest stories of a section. */
    public List<Story> inSection(String slug) {
        return sections.getOrDefault(slugs.apply(slug), List.of());
    }

    /** The same with more that is pinned, and with more of that now. */
    public Stock pinning(Map<String, Story> more, Set<String> now) {
        return new Stock(sections, both(pinned, more), both(favoured, now), slugs);
    }

    Optional<Story> pinned(String articleId) {
        return Optional.ofNullable(pinned.get(articleId));
    }

    boolean isFavoured(String articleId) {
        return favoured.contains(articleId);
    }

    private static Map<String, Story> both(Map<String, Story> one, Map<String, Story> other) {
        var both = new HashMap<>(one);
        both.putAll(other);
        return Map.copyOf(both);
    }

    private static Set<String> both(Set<String> one, Set<String> other) {
        return Stream.concat(one.stream(), other.stream()).collect(Collectors.toUnmodifiableSet());
    }
}
