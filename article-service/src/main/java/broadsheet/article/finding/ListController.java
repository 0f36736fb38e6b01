package broadsheet.article.finding;

import static java.nio.charset.StandardCharsets.UTF_8;

import broadsheet.article.domain.Rank;
import broadsheet.article.drafting.Members;
import broadsheet.article.storage.ArticleList;
import broadsheet.article.storage.ArticleList.Place;
import broadsheet.article.storage.ArticleQuery;
import broadsheet.article.storage.ArticleQuery.Order;
import broadsheet.web.identity.Caller;
import broadsheet.web.paging.Cursor;
import broadsheet.web.paging.Limit;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.util.UriUtils;

@RestController
@RequestMapping("/articles")
@Tag(name = "Finding", description = "Lists of articles, and how many there are")
class ListController {

    private final ArticleList articles;
    private final Counting counting;

    ListController(ArticleList articles, Counting counting) {
        this.articles = articles;
        this.counting = counting;
    }

    @GetMapping
    @Operation(
            summary = "List articles",
            description = "state (several with commas), section, tag, byline, owner (id), q (words of headline,"
                    + " standfirst, bylines, tags and text, without regard to accents; the last may be begun only),"
                    + " from and until (by the field that sort names), sort (updated, published or created; - for"
                    + " newest first; -updated), limit, cursor. An author's list has their own articles only.")
    ResponseEntity<Page> list(@Parameter(hidden = true) @RequestParam Map<String, String> given, Caller caller) {
        var parameters = new Parameters(given);
        var query = parameters.query(ownerOnly(caller));
        var limit = Limit.parse(given.get("limit"));
        var after = Cursor.parse(given.get("cursor"), cursor -> place(cursor, query));
        var found = articles.find(query, after, limit.items() + 1).stream()
                .map(Summary::of)
                .toList();
        if (found.size() <= limit.items()) {
            return ResponseEntity.ok(new Page(found, null));
        }
        var shown = found.subList(0, limit.items());
        var next = new Cursor(cursor(shown.getLast(), query)).text();
        return ResponseEntity.ok()
                .header(HttpHeaders.LINK, "<" + address(given, next) + ">; rel=\"next\"")
                .body(new Page(shown, next));
    }

    @GetMapping("/counts")
    @Operation(
            summary = "Count articles for a desk's dashboard",
            description = "By state and by section, those of the caller, changed today (UTC), and going out within a"
                    + " day. An author's counts are of their own articles.")
    Counting.Counts counts(Caller caller) {
        return counting.count(ownerOnly(caller), caller.id());
    }

    private static Optional<String> ownerOnly(Caller caller) {
        return Members.of(caller).rank() == Rank.EDITOR ? Optional.empty() : Optional.of(caller.id());
    }

    /** The place and the order that it is in: a cursor of another list is none of this one's. */
    private static String cursor(Summary last, ArticleQuery query) {
        var at = time(last, query.order());
        return query.order() + " " + query.direction() + " " + at + " " + last.id();
    }

    private static Place place(String cursor, ArticleQuery query) {
        var parts = cursor.split(" ", -1);
        if (parts.length != 4
                || !parts[0].equals(query.order().toString())
                || !parts[1].equals(query.direction().toString())) {
            throw new IllegalArgumentException("of another list");
        }
        try {
            return new Place(Instant.parse(parts[2]), parts[3]);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException(e);
        }
    }

    private static Instant time(Summary article, Order order) {
        return switch (order) {
            case UPDATED -> article.updatedAt();
            case CREATED -> article.createdAt();
            case PUBLISHED -> Optional.ofNullable(article.publishedAt()).orElseThrow();
        };
    }

    private static String address(Map<String, String> given, String next) {
        return given.entrySet().stream()
                .filter(parameter -> !parameter.getKey().equals("cursor"))
                .map(parameter -> parameter.getKey() + "=" + UriUtils.encode(parameter.getValue(), UTF_8))
                .collect(Collectors.joining("&", "/articles?cursor=" + next + "&", ""))
                .replaceAll("&$", "");
    }

    /** A part of a list; {@code next} is absent on the last. */
    record Page(List<Summary> items, @Nullable String next) {}
}
