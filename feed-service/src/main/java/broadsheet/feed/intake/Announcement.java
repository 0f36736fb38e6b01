package broadsheet.feed.intake;

import static java.util.Objects.requireNonNull;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a replica has taken, for the others to press. It is everything if it is nothing in particular.
 *
 * @param subjectIds sections, tags and authors; replicas of an earlier release leave them out
 * @param fronts what fronts are kept by that editors have arranged; replicas of an earlier release leave them out
 */
record Announcement(
        String replica,
        Set<String> articleIds,
        @Nullable Set<String> subjectIds,
        @Nullable Set<String> fronts) {

    Announcement {
        requireNonNull(replica, "replica");
        articleIds = Set.copyOf(requireNonNull(articleIds, "articleIds"));
        subjectIds = subjectIds == null ? Set.of() : Set.copyOf(subjectIds);
        fronts = fronts == null ? Set.of() : Set.copyOf(fronts);
    }

    boolean isEverything() {
        return articleIds.isEmpty() && subjectIds().isEmpty() && fronts().isEmpty();
    }

    @Override
    public Set<String> subjectIds() {
        return subjectIds == null ? Set.of() : subjectIds;
    }

    @Override
    public Set<String> fronts() {
        return fronts == null ? Set.of() : fronts;
    }
}
