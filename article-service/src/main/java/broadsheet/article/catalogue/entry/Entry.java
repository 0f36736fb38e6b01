package broadsheet.article.catalogue.entry;

import broadsheet.article.domain.Slug;
import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.impl.TimeBasedEpochGenerator;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A section, a tag or an author.
 *
 * <p>A slug or a name that it once had stays its own for ever, so that articles and readers who know it by that find
 * it. It is retired in the end: merged into another entry, which its slugs and names then mean, or deleted.
 *
 * @param id a UUID
 * @param formerSlugs from which readers are sent on, the newest first
 * @param formerNames in whatever language
 */
public record Entry(
        String id,
        long version,
        Slug slug,
        List<Slug> formerSlugs,
        Wording names,
        List<String> formerNames,
        Wording descriptions,
        Details details,
        Instant createdAt,
        Instant updatedAt)
        implements Filed {

    private static final TimeBasedEpochGenerator IDS = Generators.timeBasedEpochGenerator();

    public Entry {
        formerSlugs = List.copyOf(formerSlugs);
        formerNames = List.copyOf(formerNames);
    }

    /** A new entry; its slug comes from a name if the desk has chosen none. */
    public static Entry create(Terms terms, String nameForSlug, Instant at) {
        return create(IDS.generate().toString(), terms, nameForSlug, at);
    }

    /** A new entry under an id that is known beforehand. */
    public static Entry create(String id, Terms terms, String nameForSlug, Instant at) {
        var slug = terms.slug()
                .orElseGet(() -> Slug.of(nameForSlug, terms.details().kind().toString()));
        return new Entry(
                id, 1, slug, List.of(), terms.names(), List.of(), terms.descriptions(), terms.details(), at, at);
    }

    @Override
    public Kind kind() {
        return details.kind();
    }

    @Override
    public List<String> slugs() {
        return Stream.concat(Stream.of(slug), formerSlugs.stream())
                .map(Slug::value)
                .toList();
    }

    @Override
    public List<String> allNames() {
        return Stream.concat(names.byLanguage().values().stream(), formerNames.stream())
                .distinct()
                .toList();
    }

    /** The entry as the desk wants it now; what it was called and where it was found leads to it. */
    public Entry agree(Terms terms, Instant at) {
        var chosen = terms.slug().orElse(slug);
        return new Entry(
                id,
                version + 1,
                chosen,
                formerly(Stream.concat(Stream.of(slug), formerSlugs.stream()), List.of(chosen)),
                terms.names(),
                formerly(
                        Stream.concat(names.byLanguage().values().stream(), formerNames.stream()),
                        terms.names().byLanguage().values()),
                terms.descriptions(),
                terms.details(),
                createdAt,
                at);
    }

    /** The same entry in a version of its own, against which whoever read it before loses. */
    public Entry touched(Instant at) {
        return new Entry(id, version + 1, slug, formerSlugs, names, formerNames, descriptions, details, createdAt, at);
    }

    /** The same under another slug, where the first choice was taken. */
    public Entry slugged(Slug other) {
        return new Entry(
                id, version, other, formerSlugs, names, formerNames, descriptions, details, createdAt, updatedAt);
    }

    /** The end of it. */
    public Retired retire(Optional<String> replacedBy, Instant at) {
        return new Retired(kind(), id, version + 1, slugs(), allNames(), replacedBy, at);
    }

    private static <T> List<T> formerly(Stream<T> before, Collection<T> now) {
        var former = new LinkedHashSet<T>();
        before.filter(old -> !now.contains(old)).forEach(former::add);
        return List.copyOf(former);
    }
}
