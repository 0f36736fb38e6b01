package broadsheet.feed.serving;

import broadsheet.feed.archive.Fate;
import broadsheet.feed.page.PressingNotices;
import broadsheet.feed.pressroom.Whereabouts;
import broadsheet.feed.serving.Reply.Keeping;
import broadsheet.feed.site.Catalogue;
import broadsheet.feed.site.Edition;
import broadsheet.feed.site.Editions;
import broadsheet.feed.site.Subject.Kind;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What readers get who look where nothing is, or nothing any more. */
final class Elsewhere {

    private final Whereabouts whereabouts;
    private final Catalogue catalogue;
    private final PressingNotices notices;

    Elsewhere(Whereabouts whereabouts, Catalogue catalogue, Editions editions) {
        this.whereabouts = whereabouts;
        this.catalogue = catalogue;
        this.notices = new PressingNotices(editions);
    }

    /** For a page of an article under a slug. */
    Reply article(String slug, Edition edition, @Nullable String language) {
        return switch (whereabouts.ofSlug(slug).orElse(null)) {
            case Fate.Moved moved -> Reply.moved(address(moved, language));
            case Fate.TakenDown gone -> new Reply(410, notices.takenDown(edition, gone.reason()), Keeping.ASK_AGAIN);
            case null -> notFound(edition);
        };
    }

    /** For any other page. */
    Reply page(String path, Edition edition, @Nullable String language) {
        return subject(path)
                .map(address -> Reply.moved(address(address, language)))
                .orElseGet(() -> formerPath(path, edition, language));
    }

    /** For the JSON of a front. */
    Reply front(String path) {
        return subject(path.substring(Pages.FRONTS.length()))
                .map(address -> Reply.moved(Pages.FRONTS + address))
                .orElseGet(() -> nothing(path));
    }

    /** The address to which the front at this address has moved, or a feed of it. */
    private Optional<String> subject(String path) {
        return Stream.of(Kind.values())
                .filter(kind -> path.startsWith("/" + kind.folder() + "/"))
                .findFirst()
                .flatMap(kind -> moved(kind, path.substring(kind.folder().length() + 2)))
                .filter(address -> !address.equals(path));
    }

    private Optional<String> moved(Kind kind, String rest) {
        var slug = rest.replaceFirst("/.*", "");
        return catalogue.bySlug(kind, slug).map(subject -> subject.path() + rest.substring(slug.length()));
    }

    private Reply formerPath(String path, Edition edition, @Nullable String language) {
        return whereabouts
                .ofPath(path)
                .filter(Fate.Moved.class::isInstance)
                .map(moved -> Reply.moved(address((Fate.Moved) moved, language)))
                .orElseGet(() -> notFound(edition));
    }

    /** For the JSON of an article. */
    Reply json(String path, String slug) {
        return switch (whereabouts.ofSlug(slug).orElse(null)) {
            case Fate.Moved(String now) -> Reply.moved("/pages/articles/" + now);
            case Fate.TakenDown(String reason) -> Reply.problem(410, "gone", "Taken down", reasonOr(reason), path);
            case null -> nothing(path);
        };
    }

    /** For any JSON that is not there. */
    static Reply nothing(String path) {
        return Reply.problem(404, "not-found", "Not found", "Nothing that is published is at this address.", path);
    }

    Reply notFound(Edition edition) {
        return new Reply(404, notices.notFound(edition), Keeping.ASK_AGAIN);
    }

    /** Where the provider sends readers back to who sign in, if there is one. */
    Reply signedIn(Edition edition) {
        return notices.signedIn(edition)
                .map(page -> new Reply(200, page, Keeping.NOT_AT_ALL))
                .orElseGet(() -> notFound(edition));
    }

    private static String address(Fate.Moved moved, @Nullable String language) {
        return address("/articles/" + moved.slug(), language);
    }

    private static String address(String address, @Nullable String language) {
        return language == null || !language.matches("[A-Za-z-]{1,20}") ? address : address + "?lang=" + language;
    }

    private static String reasonOr(String reason) {
        return reason.isEmpty() ? "The newsroom has taken this article down." : reason;
    }
}
