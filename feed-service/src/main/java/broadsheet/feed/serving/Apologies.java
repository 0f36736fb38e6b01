package broadsheet.feed.serving;

import broadsheet.feed.page.PressingNotices;
import broadsheet.feed.press.Pressed;
import broadsheet.feed.serving.Reply.Keeping;
import broadsheet.feed.site.Edition;
import broadsheet.feed.site.Editions;
import java.util.function.Function;
import java.util.regex.Pattern;

/** What readers get when they can't get anything: a page of the site, and programs a problem. */
final class Apologies {

    private static final Pattern FOR_PROGRAMS =
            Pattern.compile("(/pages|/fronts|/search)/.*|" + Embedding.PATH + "|.*\\.(xml|json|txt)");

    private final PressingNotices notices;
    private final Editions editions;

    Apologies(Editions editions) {
        this.notices = new PressingNotices(editions);
        this.editions = editions;
    }

    /** For the moment, what is at a path can't be had. */
    Reply unavailable(String path, Query query) {
        return isForPrograms(path)
                ? Reply.problem(503, "unavailable", "Not for the moment", "Ask again in a moment.", path)
                : page(503, notices::unavailable, query);
    }

    /** The fault is ours. */
    Reply failed(String path, Query query) {
        return isForPrograms(path)
                ? Reply.problem(500, "unexpected", "The service failed", "The fault is in the service.", path)
                : page(500, notices::failed, query);
    }

    /** What is at a path can only be read. */
    Reply notAllowed(String path, Query query) {
        return isForPrograms(path)
                ? Reply.problem(405, "not-allowed", "Only to be read", "Ask by GET or HEAD.", path)
                : page(405, notices::notAllowed, query);
    }

    private Reply page(int status, Function<Edition, Pressed> notice, Query query) {
        var edition = editions.askedFor(query.first("lang").orElse(null));
        return new Reply(status, notice.apply(edition), Keeping.NOT_AT_ALL);
    }

    private static boolean isForPrograms(String path) {
        return FOR_PROGRAMS.matcher(path).matches();
    }
}
