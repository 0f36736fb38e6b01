package broadsheet.feed.front;

import broadsheet.feed.press.Head;
import broadsheet.feed.press.LinkedData;
import broadsheet.feed.press.LinkedData.Step;
import broadsheet.feed.press.PictureView;
import broadsheet.feed.press.Plate;
import broadsheet.feed.press.Pressed;
import broadsheet.feed.press.Shell;
import broadsheet.feed.site.Edition;
import broadsheet.feed.site.Editions;
import broadsheet.feed.site.Section;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Presses the fronts. Holds nothing but compiled templates: any number of threads may use it. */
public final class PressingFronts {

    private final Plate plate = Plate.named("front");
    private final Editions editions;

    /** Presses for the editions of a site. */
    public PressingFronts(Editions editions) {
        this.editions = editions;
    }

    /** {@code {"name", "blocks": [{"name", "items": […]}]}}, the same in every edition. */
    public Pressed json(Front front) {
        return Pressed.json(front);
    }

    /** The homepage of an edition. */
    public Pressed home(Front front, Edition edition) {
        var name = edition.site().name();
        var title = edition.label("frontTitle", name);
        var description = edition.label("frontDescription", name);
        var data = List.of(LinkedData.site(edition));
        var head = new Head(title, title, description, "/", "website", null, leadPicture(front, edition), data);
        return press(head, null, front, edition);
    }

    /** The page of a section in an edition. */
    public Pressed section(Section section, Front front, Edition edition) {
        var site = edition.site().name();
        var name = edition.sectionName(section.slug()).orElse(section.slug());
        var head = new Head(
                edition.label("sectionTitle", name, site),
                name,
                edition.label("sectionDescription", name, site),
                "/sections/" + section.slug(),
                "website",
                section.slug(),
                leadPicture(front, edition),
                List.of(LinkedData.way(edition, List.of(new Step(name, "/sections/" + section.slug())))));
        return press(head, name, front, edition);
    }

    private Pressed press(Head head, @Nullable String title, Front front, Edition edition) {
        return plate.press(FrontPage.of(Shell.around(head, edition, editions), title, front, edition));
    }

    private static @Nullable PictureView leadPicture(Front front, Edition edition) {
        return front.blocks().stream()
                .flatMap(block -> block.items().stream())
                .findFirst()
                .map(lead -> PictureView.of(lead.mainImage(), edition.foreign(lead.language()), edition))
                .orElse(null);
    }
}
