package broadsheet.feed.serving;

import broadsheet.feed.page.PressingNotices;
import broadsheet.feed.pressroom.Whereabouts;
import broadsheet.feed.pressroom.Whereabouts.Fate;
import broadsheet.feed.serving.Reply.Keeping;
import broadsheet.feed.site.Edition;
import broadsheet.feed.site.Editions;
import org.jspecify.annotations.Nullable;

/** What readers get who look where nothing is, or nothing any more. */
final class Elsewhere {

    private final Whereabouts whereabouts;
    private final PressingNotices notices;

    Elsewhere(Whereabouts whereabouts, Editions editions) {
        this.whereabouts = whereabouts;
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

    Reply unavailable(Edition edition) {
        return new Reply(503, notices.unavailable(edition), Keeping.NOT_AT_ALL);
    }

    private static String address(Fate.Moved moved, @Nullable String language) {
        var address = "/articles/" + moved.slug();
        return language == null || !language.matches("[A-Za-z-]{1,20}") ? address : address + "?lang=" + language;
    }

    private static String reasonOr(String reason) {
        return reason.isEmpty() ? "The newsroom has taken this article down." : reason;
    }
}
