package broadsheet.feed.arrangement;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

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

    Optional<Story> pinned(String articleId) {
        return Optional.ofNullable(pinned.get(articleId));
    }

    boolean isFavoured(String articleId) {
        return favoured.contains(articleId);
    }
}
