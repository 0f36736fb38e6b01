package broadsheet.feed.serving;

import broadsheet.feed.press.Pressed;
import broadsheet.feed.search.PressingSearch;
import broadsheet.feed.search.Search;
import broadsheet.feed.search.Search.WrongParameter;
import broadsheet.feed.search.Searching;
import broadsheet.feed.search.Suggestions;
import broadsheet.feed.serving.Reply.Keeping;
import broadsheet.feed.site.Edition;
import broadsheet.feed.site.Editions;
import java.time.ZoneId;
import java.util.Optional;
import java.util.function.Function;

/** Answers readers who search: nothing of it is pressed before it is asked for. */
final class Searches {

    private static final String ARTICLES = "/search/articles";
    private static final String SUGGESTIONS = "/search/suggestions";
    private static final String DESCRIPTION = "/opensearch.xml";
    private static final int SUGGESTED = 10;

    private final Searching searching;
    private final PressingSearch press;
    private final Editions editions;
    private final ZoneId zone;

    Searches(Searching searching, PressingSearch press, Editions editions) {
        this.searching = searching;
        this.press = press;
        this.editions = editions;
        zone = editions.askedFor(null).site().zone();
    }

    /** What is at a path; empty if nobody searches there. */
    Optional<Reply> at(String path, Query query) {
        var edition = editions.askedFor(query.first("lang").orElse(null));
        return switch (path) {
            case PressingSearch.PATH -> Optional.of(page(query, edition));
            case ARTICLES -> Optional.of(forPrograms(path, query, _ -> articles(query)));
            case SUGGESTIONS -> Optional.of(forPrograms(path, query, text -> suggestions(text, edition)));
            case DESCRIPTION -> Optional.of(Reply.found(press.description(edition)));
            default -> Optional.empty();
        };
    }

    private Reply page(Query query, Edition edition) {
        try {
            var search = Search.parse(query::first, zone);
            if (search.isBlank()) {
                return answered(press.page(Optional.empty(), query::first, edition));
            }
            var answer = searching.answer(search);
            return answer.isPresent()
                    ? answered(press.page(answer, query::first, edition))
                    : new Reply(503, press.refusal("searchBusy", query::first, edition), Keeping.NOT_AT_ALL);
        } catch (WrongParameter wrong) {
            var label = wrong.parameter().equals("q") ? "searchTooLong" : "searchWrong";
            return new Reply(400, press.refusal(label, query::first, edition), Keeping.NOT_AT_ALL);
        }
    }

    private Optional<Reply> articles(Query query) {
        return searching.answer(Search.parse(query::first, zone)).map(answer -> {
            var reply = answered(press.json(answer));
            return answer.next()
                    .map(cursor -> reply.leadingTo(ARTICLES + "?" + query.with("cursor", cursor)))
                    .orElse(reply);
        });
    }

    private Optional<Reply> suggestions(String text, Edition edition) {
        return searching
                .suggest(text, SUGGESTED, edition)
                .map(Suggestions::pressed)
                .map(Searches::answered);
    }

    private static Reply forPrograms(String path, Query query, Function<String, Optional<Reply>> answer) {
        try {
            var text = Search.text(query::first);
            if (text.isEmpty()) {
                return Reply.invalid(path, "q", "must be there, and say what to look for");
            }
            return answer.apply(text).orElseGet(() -> busy(path));
        } catch (WrongParameter wrong) {
            return Reply.invalid(path, wrong.parameter(), wrong.reason());
        }
    }

    private static Reply busy(String path) {
        var detail = "So many search at once, or the index is still being built. Ask again in a moment.";
        return Reply.problem(503, "unavailable", "Not for the moment", detail, path);
    }

    private static Reply answered(Pressed pressed) {
        return new Reply(200, pressed, Keeping.TO_ONESELF);
    }
}
