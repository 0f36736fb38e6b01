package broadsheet.article.catalogue.entry;

import broadsheet.article.domain.Slug;
import java.util.Optional;

/**
 * What an editor says of an entry.
 *
 * @param slug the desk's choice; left out, a new entry gets one from its name, and an old one keeps its own
 * @param names at least one
 */
public record Terms(Optional<Slug> slug, Wording names, Wording descriptions, Details details) {

    public Terms {
        if (names.byLanguage().isEmpty()) {
            throw new IllegalArgumentException("must have at least one name");
        }
    }
}
