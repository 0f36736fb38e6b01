package broadsheet.events;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A tag is no more, or is another one from now on.
 *
 * @param id a UUID
 * @param version grows with every change of the tag
 * @param slug under which readers found it last
 * @param formerSlugs under which they found it before
 * @param formerNames all that it was ever called
 * @param replacedBy the id of the tag to which its slugs and names lead from now on; absent when they are free again
 */
public record TagRetired(
        String id,
        long version,
        String slug,
        List<String> formerSlugs,
        List<String> formerNames,
        @Nullable String replacedBy)
        implements CatalogueEvent {

    public TagRetired {
        requireNonNull(id, "id");
        Versions.require(version);
        requireNonNull(slug, "slug");
        formerSlugs = List.copyOf(requireNonNull(formerSlugs, "formerSlugs"));
        formerNames = List.copyOf(requireNonNull(formerNames, "formerNames"));
    }
}
