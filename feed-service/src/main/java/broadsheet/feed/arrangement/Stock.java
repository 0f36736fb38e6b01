package broadsheet.feed.arrangement;

import broadsheet.events.PublishedArticle;
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

    /** What a reader of an article may want to read next, the best first: what shares its tags or its section. */
    public List<Story> relatedTo(PublishedArticle article, int atMost) {
        return Ranking.related(article, sections.values().stream().flatMap(List::stream))
                .limit(atMost)
                .toList();
    }

    /** Whether it has an article. */
    public boolean has(String articleId) {
        return pinned.containsKey(articleId)
                || sections.values().stream()
                        .flatMap(List::stream)
                        .anyMatch(story -> story.id().equals(articleId));
    }

    Optional<Story> pinned(String articleId) {
        return Optional.ofNullable(pinned.get(articleId));
    }

    boolean isFavoured(String articleId) {
        return favoured.contains(articleId);
    }
}
