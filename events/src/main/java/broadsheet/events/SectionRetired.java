package broadsheet.events;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A section is no more, or is another one from now on.
 *
 * @param id a UUID
 * @param version grows with every change of the section
 * @param slug under which readers found it last
 * @param formerSlugs under which they found it before
 * @param replacedBy the id of the section to which its slugs lead from now on; absent when they are free again
 */
public record SectionRetired(
        String id,
        long version,
        String slug,
        List<String> formerSlugs,
        @Nullable String replacedBy) implements CatalogueEvent {

    public SectionRetired {
        requireNonNull(id, "id");
        Versions.require(version);
        requireNonNull(slug, "slug");
        formerSlugs = List.copyOf(requireNonNull(formerSlugs, "formerSlugs"));
    }
}
