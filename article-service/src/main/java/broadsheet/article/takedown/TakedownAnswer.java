package broadsheet.article.takedown;

import broadsheet.article.domain.Person;
import broadsheet.article.domain.Takedown;
import broadsheet.article.domain.TakenDown;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * How far a takedown has got.
 *
 * @param gone whether every consumer has confirmed
 */
record TakedownAnswer(
        String reason, boolean tellReaders, Person by, Instant at, boolean gone, List<Receipt> consumers) {

    static TakedownAnswer of(TakenDown article, Map<String, Instant> confirmed, List<String> expected) {
        var names = new TreeSet<>(expected);
        names.addAll(confirmed.keySet());
        var takedown = article.takedown();
        return new TakedownAnswer(
                takedown.reason(),
                takedown.told() == Takedown.Told.READERS,
                takedown.by(),
                takedown.at(),
                confirmed.keySet().containsAll(expected),
                names.stream()
                        .map(name -> new Receipt(name, confirmed.get(name)))
                        .toList());
    }

    /**
     * A consumer's word.
     *
     * @param confirmedAt absent as long as it hasn't confirmed
     */
    record Receipt(String name, @Nullable Instant confirmedAt) {}
}
