package broadsheet.feed.search;

import broadsheet.feed.site.Catalogue;
import broadsheet.feed.site.Edition;
import io.github.resilience4j.bulkhead.Bulkhead;
import io.github.resilience4j.bulkhead.BulkheadFullException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.apache.lucene.document.LongField;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.util.BytesRef;

/**
 * Answers what readers ask, from the index alone. Every answer is empty while the index is not complete yet, or so many
 * ask at once that those who read pages would have to wait for them.
 */
public final class Searching {

    private final ArticleIndex index;
    private final BooleanSupplier complete;
    private final Suggesting suggesting;
    private final Catalogue catalogue;
    private final Bulkhead bulkhead;
    private final InstantSource clock;

    /**
     * Answers from an index.
     *
     * @param complete whether every article is in it
     */
    Searching(
            ArticleIndex index, BooleanSupplier complete, Catalogue catalogue, Bulkhead bulkhead, InstantSource clock) {
        this.index = index;
        this.complete = complete;
        this.suggesting = new Suggesting(index, catalogue);
        this.catalogue = catalogue;
        this.bulkhead = bulkhead;
        this.clock = clock;
    }

    /** The best articles, with what was found in them marked. */
    public Optional<Answer> answer(Search search) {
        return inTurn(() -> search.question().isEmpty() ? Answer.none(search) : found(search));
    }

    /** What a reader who has typed so far may be looking for, as an edition calls it. */
    public Optional<Suggestions> suggest(String typed, int atMost, Edition edition) {
        return inTurn(() -> new Suggestions(typed, suggesting.suggest(Words.of(typed), atMost, edition)));
    }

    private <T> Optional<T> inTurn(Supplier<T> answer) {
        if (!complete.getAsBoolean()) {
            return Optional.empty();
        }
        try {
            return Optional.of(bulkhead.executeSupplier(answer));
        } catch (BulkheadFullException _) {
            return Optional.empty();
        }
    }

    private Answer found(Search search) {
        var after = search.after().map(Place::after).orElse(null);
        var best = index.best(query(search), Place.ORDER, after, search.limit() + 1);
        var more = best.articles().size() > search.limit();
        var shown = more ? best.articles().subList(0, search.limit()) : best.articles();
        var highlighting = new Highlighting(search.question());
        return new Answer(
                search,
                best.count(),
                best.exact(),
                shown.stream().map(ranked -> highlighting.of(ranked.article())).toList(),
                more ? Optional.of(Place.of(shown.getLast().place()).cursor()) : Optional.empty());
    }

    private Query query(Search search) {
        var query = new BooleanQuery.Builder().add(Ranking.query(search.question(), clock.instant()), Occur.MUST);
        search.section().ifPresent(slug -> query.add(inSection(slug), Occur.FILTER));
        if (search.from().isPresent() || search.to().isPresent()) {
            query.add(published(search.from(), search.to()), Occur.FILTER);
        }
        return query.build();
    }

    /** Also under the slugs that it had when the articles were published. */
    private Query inSection(String slug) {
        var slugs = catalogue.section(slug).map(catalogue::references).orElse(Set.of(slug));
        return new TermInSetQuery(
                ArticleFields.SECTION, slugs.stream().map(BytesRef::new).toList());
    }

    private static Query published(Optional<Instant> from, Optional<Instant> to) {
        return LongField.newRangeQuery(
                ArticleFields.PUBLISHED_AT,
                from.map(Instant::toEpochMilli).orElse(Long.MIN_VALUE),
                to.map(time -> time.toEpochMilli() - 1).orElse(Long.MAX_VALUE));
    }
}
