package broadsheet.feed.page;

import broadsheet.feed.press.Head;
import broadsheet.feed.press.Plate;
import broadsheet.feed.press.Pressed;
import broadsheet.feed.press.Script;
import broadsheet.feed.press.Shell;
import broadsheet.feed.site.Commenting;
import broadsheet.feed.site.Edition;
import broadsheet.feed.site.Editions;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.json.JsonMapper;

/** Presses what a reader gets in place of a page. Holds nothing but a compiled template. */
public final class PressingNotices {

    private static final JsonMapper JSON = new JsonMapper();
    private static final Script SIGNED_IN = Script.of("signed-in");

    private final Plate plate;
    private final Plate signedIn;
    private final Editions editions;

    /** Presses for the editions of a site. */
    public PressingNotices(Editions editions) {
        this.editions = editions;
        plate = Plate.named("notice", editions.theme());
        signedIn = Plate.named("signed-in", editions.theme());
    }

    /** For a {@code 404}: there is no such page, or no longer. */
    public Pressed notFound(Edition edition) {
        return press("404", edition.label("notFoundTitle"), edition.label("notFound"), edition);
    }

    /** For a {@code 503}: the page can't be had for the moment. */
    public Pressed unavailable(Edition edition) {
        return press("503", edition.label("unavailableTitle"), edition.label("unavailable"), edition);
    }

    /** For a {@code 500}: the page can't be had, and it is our fault. */
    public Pressed failed(Edition edition) {
        return press("500", edition.label("unavailableTitle"), edition.label("unavailable"), edition);
    }

    /** For a {@code 405}: the page can only be read. */
    public Pressed notAllowed(Edition edition) {
        return press("405", edition.label("notAllowedTitle"), edition.label("notAllowed"), edition);
    }

    /**
     * For a {@code 410}: the article is gone for good reason.
     *
     * @param reason what the newsroom says about it; may be empty
     */
    public Pressed takenDown(Edition edition, String reason) {
        var text = reason.isEmpty() ? edition.label("takenDown") : reason;
        return press("410", edition.label("takenDownTitle"), text, edition);
    }

    /** Where a provider sends readers back to, for a script that finishes; empty when nobody signs in from pages. */
    public Optional<Pressed> signedIn(Edition edition) {
        var title = edition.label("signingInTitle");
        var head = head(title, edition);
        return edition.site()
                .commenting()
                .flatMap(Commenting::signingIn)
                .map(provider -> signedIn.press(new SignedIn(
                        Shell.around(head, edition, editions), title, SIGNED_IN, JSON.writeValueAsString(provider))));
    }

    private static Head head(String title, Edition edition) {
        var tabTitle = edition.label("articleTitle", title, edition.site().name());
        return new Head(tabTitle, title, null, null, "website", null, null, List.of());
    }

    private Pressed press(String status, String title, String text, Edition edition) {
        var shell = Shell.around(head(title, edition), edition, editions);
        return plate.press(new Notice(shell, status, title, text));
    }

    private record SignedIn(Shell shell, String title, Script script, String provider) {}

    private record Notice(Shell shell, String status, String title, String text) {}
}
