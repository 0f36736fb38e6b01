package broadsheet.article.catalogue.entry;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * An entry that is no more.
 *
 * @param replacedBy the entry to which its slugs and names lead; empty when they are free again
 */
public record Retired(
        Kind kind,
        String id,
        long version,
        List<String> slugs,
        List<String> allNames,
        Optional<String> replacedBy,
        Instant at)
        implements Filed {

    public Retired {
        slugs = List.copyOf(slugs);
        allNames = List.copyOf(allNames);
    }
}
