package broadsheet.feed.front;

import static java.util.stream.Collectors.toUnmodifiableMap;

import broadsheet.feed.press.Head;
import broadsheet.feed.press.LinkedData;
import broadsheet.feed.press.LinkedData.Step;
import broadsheet.feed.press.PictureView;
import broadsheet.feed.press.Plate;
import broadsheet.feed.press.Pressed;
import broadsheet.feed.press.Shell;
import broadsheet.feed.site.Edition;
import broadsheet.feed.site.Editions;
import broadsheet.feed.site.Subject;
import broadsheet.feed.site.Subject.Kind;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Presses the fronts. Holds nothing but compiled templates: any number of threads may use it. */
public final class PressingFronts {

    private final Plate plate;
    private final Plate blockPlate;
    private final Editions editions;

    /** Presses for the editions of a site. */
    public PressingFronts(Editions editions) {
        this.editions = editions;
        plate = Plate.named("front", editions.theme());
        blockPlate = Plate.named("block", editions.theme());
    }

    /** {@code {"name", "blocks": [{"name", "items": […]}]}}, the same in every edition. */
    public Pressed json(Front front) {
        return Pressed.json(front);
    }

    /** The front of a tag or an author: the same, and what is known of it. */
    public Pressed json(Subject subject, Front front) {
        return Pressed.json(SubjectFront.of(subject, front));
    }

    /** The homepage of an edition. */
    public Pressed home(Front front, Edition edition) {
        var name = edition.site().name();
        var title = edition.label("frontTitle", name);
        var description = edition.label("frontDescription", name);
        var data = List.of(LinkedData.site(edition));
        var head = new Head(title, title, description, "/", "website", null, leadPicture(front, edition), data);
        return press(head, null, null, front, FrontAddress.of(Optional.empty()), edition);
    }

    /**
     * The page of a section in an edition; articles may be in one that the catalogue hasn't, which goes by its slug.
     */
    public Pressed section(String slug, Front front, Edition edition) {
        var site = edition.site().name();
        var subject = edition.section(slug);
        var name = subject.map(edition::name).orElse(slug);
        var head = new Head(
                edition.label("sectionTitle", name, site),
                name,
                subject.flatMap(edition::description).orElseGet(() -> edition.label("sectionDescription", name, site)),
                "/sections/" + slug,
                "website",
                slug,
                leadPicture(front, edition),
                List.of(LinkedData.way(edition, List.of(new Step(name, "/sections/" + slug)))));
        var intro = subject.map(it -> Intro.of(it, edition)).orElse(null);
        return press(head, name, intro, front, FrontAddress.of(Optional.of(slug)), edition);
    }

    /** The page of a tag or an author in an edition. */
    public Pressed subject(Subject subject, Front front, Edition edition) {
        var site = edition.site().name();
        var name = edition.name(subject);
        var label = subject.kind() == Kind.AUTHOR ? "authorDescription" : "tagDescription";
        var head = new Head(
                edition.label("sectionTitle", name, site),
                name,
                edition.description(subject).orElseGet(() -> edition.label(label, name, site)),
                subject.path(),
                subject.kind() == Kind.AUTHOR ? "profile" : "website",
                null,
                leadPicture(front, edition),
                List.of(LinkedData.way(edition, List.of(new Step(name, subject.path())))));
        return press(head, name, Intro.of(subject, edition), front, null, edition);
    }

    /** Its blocks by their names, each as it stands in the page. */
    public Map<String, Pressed> blocks(Front front, FrontAddress address, Edition edition) {
        return FrontPage.blocks(front, address, edition).stream()
                .collect(toUnmodifiableMap(BlockView::name, blockPlate::press));
    }

    /** What is told of it to those who have it open. */
    public FrontNews news(Front front) {
        return FrontNews.of(front);
    }

    private Pressed press(
            Head head,
            @Nullable String title,
            @Nullable Intro intro,
            Front front,
            @Nullable FrontAddress address,
            Edition edition) {
        var shell = Shell.around(head, edition, editions);
        return plate.press(FrontPage.of(shell, title, intro, front, address, edition));
    }

    private static @Nullable PictureView leadPicture(Front front, Edition edition) {
        return front.blocks().stream()
                .flatMap(block -> block.items().stream())
                .findFirst()
                .map(lead -> PictureView.of(lead.mainImage(), edition.foreign(lead.language()), edition))
                .orElse(null);
    }
}
