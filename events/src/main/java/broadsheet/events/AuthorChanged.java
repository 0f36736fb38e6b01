package broadsheet.events;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An author is new, or is called, described or addressed in another way.
 *
 * @param id a UUID
 * @param version grows with every change of the author
 * @param slug the author's part of the address, such as {@code hien-thu}
 * @param formerSlugs from which readers are sent on for ever
 * @param names by BCP 47 language tag, at least one; bylines name the author by any of these or a former one
 * @param formerNames in whatever language
 * @param descriptions what the author does, in one sentence by language; may be empty
 * @param biographies by language, lines may break; may be empty
 * @param picture of the author; absent when there is none
 * @param links to where the author is found elsewhere; may be empty
 */
public record AuthorChanged(
        String id,
        long version,
        String slug,
        List<String> formerSlugs,
        Map<String, String> names,
        List<String> formerNames,
        Map<String, String> descriptions,
        Map<String, String> biographies,
        @Nullable Portrait picture,
        List<ProfileLink> links)
        implements CatalogueEvent {

    public AuthorChanged {
        requireNonNull(id, "id");
        Versions.require(version);
        requireNonNull(slug, "slug");
        formerSlugs = List.copyOf(requireNonNull(formerSlugs, "formerSlugs"));
        names = Wording.of(names, "names");
        formerNames = List.copyOf(requireNonNull(formerNames, "formerNames"));
        descriptions = Wording.of(descriptions, "descriptions");
        biographies = Wording.of(biographies, "biographies");
        links = List.copyOf(requireNonNull(links, "links"));
    }
}
