package broadsheet.feed.front;

import broadsheet.events.Portrait;
import broadsheet.events.ProfileLink;
import broadsheet.feed.site.Subject;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The front of a tag or an author as JSON, the same in every edition.
 *
 * @param name the slug, as a section's front has it
 * @param kind {@code tag} or {@code author}
 * @param names by language tag
 * @param biographies an author's; null for a tag
 */
record SubjectFront(
        String name,
        String kind,
        String url,
        Map<String, String> names,
        Map<String, String> descriptions,
        @Nullable Map<String, String> biographies,
        @Nullable Portrait picture,
        @Nullable List<ProfileLink> links,
        List<FrontBlock> blocks) {

    static SubjectFront of(Subject subject, Front front) {
        var author = subject.kind() == Subject.Kind.AUTHOR;
        return new SubjectFront(
                subject.slug(),
                subject.kind().name().toLowerCase(Locale.ROOT),
                subject.path(),
                subject.names(),
                subject.descriptions(),
                author ? subject.biographies() : null,
                subject.picture(),
                author ? subject.links() : null,
                front.blocks());
    }
}
