package broadsheet.events;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An author is no more, or is another one from now on.
 *
 * @param id a UUID
 * @param version grows with every change of the author
 * @param slug under which readers found it last
 * @param formerSlugs under which they found it before
 * @param formerNames all that the author was ever called
 * @param replacedBy the id of the author to which its slugs and names lead from now on; absent when they are free again
 */
public record AuthorRetired(
        String id,
        long version,
        String slug,
        List<String> formerSlugs,
        List<String> formerNames,
        @Nullable String replacedBy)
        implements CatalogueEvent {

    public AuthorRetired {
        requireNonNull(id, "id");
        Versions.require(version);
        requireNonNull(slug, "slug");
        formerSlugs = List.copyOf(requireNonNull(formerSlugs, "formerSlugs"));
        formerNames = List.copyOf(requireNonNull(formerNames, "formerNames"));
    }
}
