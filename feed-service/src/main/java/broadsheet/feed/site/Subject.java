package broadsheet.feed.site;

import broadsheet.events.AuthorChanged;
import broadsheet.events.CatalogueEvent;
import broadsheet.events.Portrait;
import broadsheet.events.ProfileLink;
import broadsheet.events.SectionChanged;
import broadsheet.events.TagChanged;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A section, a tag or an author, as readers meet it.
 *
 * @param formerSlugs from which readers are sent on
 * @param names by language tag, at least one
 * @param formerNames under which articles may still name it
 * @param descriptions by language tag
 * @param order a section's place in the navigation
 * @param parentId the section that a section is part of
 * @param biographies an author's, by language tag
 */
public record Subject(
        Kind kind,
        String id,
        String slug,
        List<String> formerSlugs,
        Map<String, String> names,
        List<String> formerNames,
        Map<String, String> descriptions,
        int order,
        @Nullable String parentId,
        Map<String, String> biographies,
        @Nullable Portrait picture,
        List<ProfileLink> links) {

    /** What an event says that it is; empty if it is no more. */
    static Optional<Subject> of(CatalogueEvent event) {
        return switch (event) {
            case SectionChanged it ->
                Optional.of(new Subject(
                        Kind.SECTION,
                        it.id(),
                        it.slug(),
                        it.formerSlugs(),
                        it.names(),
                        List.of(),
                        it.descriptions(),
                        it.order(),
                        it.parentId(),
                        Map.of(),
                        null,
                        List.of()));
            case TagChanged it ->
                Optional.of(new Subject(
                        Kind.TAG,
                        it.id(),
                        it.slug(),
                        it.formerSlugs(),
                        it.names(),
                        it.formerNames(),
                        it.descriptions(),
                        0,
                        null,
                        Map.of(),
                        null,
                        List.of()));
            case AuthorChanged it ->
                Optional.of(new Subject(
                        Kind.AUTHOR,
                        it.id(),
                        it.slug(),
                        it.formerSlugs(),
                        it.names(),
                        it.formerNames(),
                        it.descriptions(),
                        0,
                        null,
                        it.biographies(),
                        it.picture(),
                        it.links()));
            default -> Optional.empty();
        };
    }

    /** The address of its front within the site. */
    public String path() {
        return "/" + kind.folder() + "/" + slug;
    }

    /** What readers of a language call it; in another language if it has no name in this one. */
    String name(Language language, Language otherwise) {
        return text(names, language, otherwise).orElse(slug);
    }

    static Optional<String> text(Map<String, String> texts, Language language, Language otherwise) {
        return Optional.ofNullable(texts.get(language.tag()))
                .or(() -> Optional.ofNullable(texts.get(otherwise.tag())))
                .or(() -> texts.entrySet().stream()
                        .min(Map.Entry.comparingByKey())
                        .map(Map.Entry::getValue));
    }

    /** What there is to read about. */
    public enum Kind {
        SECTION("sections"),
        TAG("tags"),
        AUTHOR("authors");

        private final String folder;

        Kind(String folder) {
            this.folder = folder;
        }

        /** Under which its fronts are. */
        public String folder() {
            return folder;
        }
    }
}
