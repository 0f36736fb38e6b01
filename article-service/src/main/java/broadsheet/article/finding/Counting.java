package broadsheet.article.finding;

import broadsheet.article.catalogue.entry.Kind;
import broadsheet.article.catalogue.reference.References;
import broadsheet.article.catalogue.storage.Key;
import broadsheet.article.domain.Section;
import broadsheet.article.domain.State;
import broadsheet.article.storage.ArticleList;
import broadsheet.article.storage.ArticleQuery;
import broadsheet.article.storage.ArticleQuery.Direction;
import broadsheet.article.storage.ArticleQuery.Order;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** How many articles there are of each kind. */
@Component
class Counting {

    private final ArticleList articles;
    private final References references;
    private final InstantSource clock;

    Counting(ArticleList articles, References references, InstantSource clock) {
        this.articles = articles;
        this.references = references;
        this.clock = clock;
    }

    /**
     * Counts.
     *
     * @param owner whose articles alone are counted, if anybody's
     * @param me whose count is told apart
     */
    Counts count(Optional<String> owner, String me) {
        var byState = new TreeMap<String, Long>();
        for (var state : State.values()) {
            byState.put(state.toString(), count(Set.of(state), Set.of(), owner, Optional.empty()));
        }
        var bySection = new TreeMap<String, Long>();
        var stored = articles.sections();
        var names = references.names(
                stored.stream().map(slug -> Key.ofSlug(Kind.SECTION, slug)).collect(Collectors.toSet()));
        for (var section : stored) {
            var number = count(Set.of(), Set.of(new Section(section)), owner, Optional.empty());
            bySection.merge(Objects.requireNonNull(names.section(section)), number, Long::sum);
        }
        bySection.values().removeIf(number -> number == 0);
        var now = clock.instant();
        var today = now.truncatedTo(ChronoUnit.DAYS);
        return new Counts(
                byState,
                bySection,
                count(Set.of(), Set.of(), Optional.of(me), Optional.empty()),
                count(Set.of(), Set.of(), owner, Optional.of(today)),
                articles.scheduledBefore(now.plus(Duration.ofDays(1))));
    }

    private long count(Set<State> states, Set<Section> sections, Optional<String> owner, Optional<Instant> since) {
        return articles.count(new ArticleQuery(
                states,
                sections,
                Set.of(),
                Set.of(),
                owner,
                Optional.empty(),
                since,
                Optional.empty(),
                Order.UPDATED,
                Direction.NEWEST_FIRST));
    }

    /**
     * The numbers.
     *
     * @param byState every state, those of which there are none included
     * @param mine those that the caller created
     * @param changedToday since midnight, UTC
     * @param goingOutWithinADay of the whole newsroom
     */
    record Counts(
            Map<String, Long> byState,
            Map<String, Long> bySection,
            long mine,
            long changedToday,
            long goingOutWithinADay) {}
}
