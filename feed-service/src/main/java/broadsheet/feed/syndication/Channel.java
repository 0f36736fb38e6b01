package broadsheet.feed.syndication;

import broadsheet.feed.press.FeedForm;
import broadsheet.feed.site.Edition;
import broadsheet.feed.site.Subject;
import broadsheet.feed.site.Subject.Kind;
import java.util.Optional;

/**
 * What a feed is of: a front in an edition.
 *
 * @param path the front's address within the site
 */
public record Channel(String path, String title, String description, Edition edition) {

    /** The channel of the homepage, or of a section's front. */
    public static Channel of(Optional<String> section, Edition edition) {
        var site = edition.site().name();
        return section.map(slug -> ofSection(slug, edition))
                .orElseGet(() -> new Channel("/", site, edition.label("frontDescription", site), edition));
    }

    /** The channel of the front of a tag or an author. */
    public static Channel of(Subject subject, Edition edition) {
        var site = edition.site().name();
        var name = edition.name(subject);
        var label = subject.kind() == Kind.AUTHOR ? "authorDescription" : "tagDescription";
        return new Channel(
                subject.path(),
                edition.label("sectionTitle", name, site),
                edition.description(subject).orElseGet(() -> edition.label(label, name, site)),
                edition);
    }

    /** Where one of its feeds is, within the site. */
    public String path(FeedForm form) {
        return form.of(path);
    }

    /** Where one of its feeds is, for use outside the site. */
    public String address(FeedForm form) {
        return edition.absolute(path(form));
    }

    String home() {
        return edition.absolute(path);
    }

    private static Channel ofSection(String slug, Edition edition) {
        var site = edition.site().name();
        var name = edition.sectionName(slug).orElse(slug);
        return new Channel(
                "/sections/" + slug,
                edition.label("sectionTitle", name, site),
                edition.label("sectionDescription", name, site),
                edition);
    }
}
