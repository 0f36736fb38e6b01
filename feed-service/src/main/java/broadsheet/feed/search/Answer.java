package broadsheet.feed.search;

import java.util.List;
import java.util.Optional;

/**
 * What was found.
 *
 * @param count how many articles there are in all
 * @param exact whether there are so many; otherwise, at least
 * @param next the cursor of what follows; empty if nothing does
 */
public record Answer(Search search, long count, boolean exact, List<Highlighted> articles, Optional<String> next) {

    static Answer none(Search search) {
        return new Answer(search, 0, true, List.of(), Optional.empty());
    }
}
