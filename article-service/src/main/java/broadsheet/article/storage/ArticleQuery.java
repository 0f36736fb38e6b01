package broadsheet.article.storage;

import broadsheet.article.domain.Byline;
import broadsheet.article.domain.Section;
import broadsheet.article.domain.State;
import broadsheet.article.domain.Tag;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Which articles, in which order.
 *
 * @param states any of these; empty for all
 * @param sections any of these, which are one section by all its slugs; empty for all
 * @param tags any of these, which are one tag by all its names; empty for all
 * @param bylines any of these, which are one author by all their names; empty for all
 * @param text words that must all be there, the last one perhaps not whole
 * @param from the earliest time, by the order's own field
 * @param until before this time, by the order's own field
 */
public record ArticleQuery(
        Set<State> states,
        Set<Section> sections,
        Set<Tag> tags,
        Set<Byline> bylines,
        Optional<String> owner,
        Optional<String> text,
        Optional<Instant> from,
        Optional<Instant> until,
        Order order,
        Direction direction) {

    public ArticleQuery {
        states = Set.copyOf(states);
        sections = Set.copyOf(sections);
        tags = Set.copyOf(tags);
        bylines = Set.copyOf(bylines);
    }

    /** What a list is sorted by, always with the id after it. */
    public enum Order {
        UPDATED("updatedAt"),
        PUBLISHED("publishedAt"),
        CREATED("createdAt");

        private final String field;

        Order(String field) {
            this.field = field;
        }

        String field() {
            return field;
        }

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Which end comes first. */
    public enum Direction {
        NEWEST_FIRST,
        OLDEST_FIRST
    }
}
