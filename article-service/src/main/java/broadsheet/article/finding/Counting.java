package broadsheet.article.finding;

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
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.springframework.stereotype.Component;

/** How many articles there are of each kind. */
@Component
class Counting {

    private final ArticleList articles;
    private final InstantSource clock;

    Counting(ArticleList articles, InstantSource clock) {
        this.articles = articles;
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
            byState.put(state.toString(), count(Set.of(state), Optional.empty(), owner, Optional.empty()));
        }
        var bySection = new TreeMap<String, Long>();
        for (var section : articles.sections()) {
            var of = Optional.of(new Section(section));
            bySection.put(section, count(Set.of(), of, owner, Optional.empty()));
        }
        bySection.values().removeIf(number -> number == 0);
        var now = clock.instant();
        var today = now.truncatedTo(ChronoUnit.DAYS);
        return new Counts(
                byState,
                bySection,
                count(Set.of(), Optional.empty(), Optional.of(me), Optional.empty()),
                count(Set.of(), Optional.empty(), owner, Optional.of(today)),
                articles.scheduledBefore(now.plus(Duration.ofDays(1))));
    }

    private long count(Set<State> states, Optional<Section> section, Optional<String> owner, Optional<Instant> since) {
        return articles.count(new ArticleQuery(
                states,
                section,
                Optional.empty(),
                Optional.empty(),
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
