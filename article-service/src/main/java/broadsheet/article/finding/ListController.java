package broadsheet.article.finding;

import static io.swagger.v3.oas.annotations.enums.ParameterIn.QUERY;
import static java.nio.charset.StandardCharsets.UTF_8;

import broadsheet.article.catalogue.reference.References;
import broadsheet.article.domain.Rank;
import broadsheet.article.drafting.Members;
import broadsheet.article.storage.ArticleList;
import broadsheet.web.identity.Caller;
import broadsheet.web.paging.Cursor;
import broadsheet.web.paging.Limit;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
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
    private final Naming naming;
    private final References references;

    ListController(ArticleList articles, Counting counting, Naming naming, References references) {
        this.articles = articles;
        this.counting = counting;
        this.naming = naming;
        this.references = references;
    }

    @GetMapping
    @Operation(
            operationId = "listArticles",
            summary = "List articles",
            description = "An author's list has their own articles only.")
    @Parameter(
            in = QUERY,
            name = "state",
            description = "One state, or several with commas between them",
            schema = @Schema(maxLength = 200))
    @Parameter(in = QUERY, name = "section", description = "A section's slug", schema = @Schema(maxLength = 60))
    @Parameter(in = QUERY, name = "tag", description = "A tag, as articles have it", schema = @Schema(maxLength = 60))
    @Parameter(
            in = QUERY,
            name = "byline",
            description = "A byline, as articles have it",
            schema = @Schema(maxLength = 100))
    @Parameter(in = QUERY, name = "owner", description = "The id of who created it", schema = @Schema(maxLength = 200))
    @Parameter(
            in = QUERY,
            name = "q",
            description = "Words of headline, standfirst, bylines, tags and text, without regard to accents and case;"
                    + " the last may be begun only",
            schema = @Schema(maxLength = 200))
    @Parameter(
            in = QUERY,
            name = "from",
            description = "A time, by the field that sort names",
            schema = @Schema(format = "date-time"))
    @Parameter(
            in = QUERY,
            name = "until",
            description = "A time, by the field that sort names",
            schema = @Schema(format = "date-time"))
    @Parameter(
            in = QUERY,
            name = "sort",
            description = "updated, published or created, with - for newest first; -updated when left out",
            schema =
                    @Schema(
                            allowableValues = {"updated", "-updated", "published", "-published", "created", "-created"
                            }))
    @Parameter(in = QUERY, name = "limit")
    @Parameter(in = QUERY, name = "cursor")
    ResponseEntity<Page> list(@Parameter(hidden = true) @RequestParam Map<String, String> given, Caller caller) {
        var parameters = new Parameters(given, references);
        var query = parameters.query(ownerOnly(caller));
        var limit = Limit.parse(given.get("limit"));
        var after = Cursor.parse(given.get("cursor"), cursor -> Bookmark.read(cursor, query));
        var found = naming.named(articles.find(query, after, limit.items() + 1).stream()
                .map(Summary::of)
                .toList());
        if (found.size() <= limit.items()) {
            return ResponseEntity.ok(new Page(found, null));
        }
        var shown = found.subList(0, limit.items());
        var next = new Cursor(Bookmark.after(shown.getLast(), query)).text();
        return ResponseEntity.ok()
                .header(HttpHeaders.LINK, "<" + address(given, next) + ">; rel=\"next\"")
                .body(new Page(shown, next));
    }

    @GetMapping("/counts")
    @Operation(
            operationId = "countArticles",
            summary = "Count articles for a desk's dashboard",
            description = "By state and by section, those of the caller, changed today (UTC), and going out within a"
                    + " day. An author's counts are of their own articles.")
    Counting.Counts counts(Caller caller) {
        return counting.count(ownerOnly(caller), caller.id());
    }

    private static Optional<String> ownerOnly(Caller caller) {
        return Members.of(caller).rank() == Rank.EDITOR ? Optional.empty() : Optional.of(caller.id());
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
