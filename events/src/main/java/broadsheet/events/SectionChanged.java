package broadsheet.events;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A section is new, or is called, described, placed or addressed in another way.
 *
 * @param id a UUID
 * @param version grows with every change of the section
 * @param slug its part of its address, such as {@code kinh-te}; articles name it by this one or a former one
 * @param formerSlugs from which readers are sent on for ever
 * @param names by BCP 47 language tag, at least one
 * @param descriptions one sentence by language; may be empty
 * @param order its place in the navigation: smaller numbers first, equal ones by slug
 * @param parentId the section that it is part of, if it is part of one
 */
public record SectionChanged(
        String id,
        long version,
        String slug,
        List<String> formerSlugs,
        Map<String, String> names,
        Map<String, String> descriptions,
        int order,
        @Nullable String parentId)
        implements CatalogueEvent {

    public SectionChanged {
        requireNonNull(id, "id");
        Versions.require(version);
        requireNonNull(slug, "slug");
        formerSlugs = List.copyOf(requireNonNull(formerSlugs, "formerSlugs"));
        names = Wording.of(names, "names");
        descriptions = Wording.of(descriptions, "descriptions");
    }
}
