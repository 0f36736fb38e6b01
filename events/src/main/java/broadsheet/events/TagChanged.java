package broadsheet.events;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Map;

/**
 * A tag is new, or is called, described or addressed in another way.
 *
 * @param id a UUID
 * @param version grows with every change of the tag
 * @param slug its part of its address, such as {@code duong-sat}
 * @param formerSlugs from which readers are sent on for ever
 * @param names by BCP 47 language tag, at least one; articles name the tag by any of these or a former one
 * @param formerNames in whatever language
 * @param descriptions one sentence by language; may be empty
 */
public record TagChanged(
        String id,
        long version,
        String slug,
        List<String> formerSlugs,
        Map<String, String> names,
        List<String> formerNames,
        Map<String, String> descriptions)
        implements CatalogueEvent {

    public TagChanged {
        requireNonNull(id, "id");
        Versions.require(version);
        requireNonNull(slug, "slug");
        formerSlugs = List.copyOf(requireNonNull(formerSlugs, "formerSlugs"));
        names = Wording.of(names, "names");
        formerNames = List.copyOf(requireNonNull(formerNames, "formerNames"));
        descriptions = Wording.of(descriptions, "descriptions");
    }
}
