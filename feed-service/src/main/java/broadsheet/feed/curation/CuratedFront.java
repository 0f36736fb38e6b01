package broadsheet.feed.curation;

import broadsheet.feed.arrangement.FrontKey;
import broadsheet.feed.site.Catalogue;
import broadsheet.feed.site.Subject;
import broadsheet.feed.site.Subject.Kind;
import broadsheet.web.problem.Problems;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A front as editors name it.
 *
 * @param name {@code home}, or {@code section:}, {@code tag:} or {@code author:} and the slug that it has now
 * @param subject the section, the tag or the author; empty for the homepage
 */
record CuratedFront(String name, FrontKey key, Optional<Subject> subject) {

    private static final String HOME = "home";

    /**
     * The front with a name; a former slug will do.
     *
     * @throws org.springframework.web.ErrorResponseException 404 if there is none
     */
    static CuratedFront named(String name, Catalogue catalogue) {
        if (name.equals(HOME)) {
            return new CuratedFront(HOME, FrontKey.HOME, Optional.empty());
        }
        return Stream.of(Kind.values())
                .filter(kind -> name.startsWith(prefix(kind)))
                .flatMap(kind ->
                        catalogue.bySlug(kind, name.substring(prefix(kind).length())).stream())
                .findFirst()
                .map(subject -> new CuratedFront(
                        prefix(subject.kind()) + subject.slug(), FrontKey.of(subject), Optional.of(subject)))
                .orElseThrow(() -> Problems.notFound("There is no such front. Fronts are home, and section:, tag: and"
                        + " author: with the slug of one that the newsroom has."));
    }

    private static String prefix(Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT) + ":";
    }
}
