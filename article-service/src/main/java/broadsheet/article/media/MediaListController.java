package broadsheet.article.media;

import static java.nio.charset.StandardCharsets.UTF_8;

import broadsheet.article.media.stock.Stock;
import broadsheet.article.media.stock.Stock.Place;
import broadsheet.web.paging.Cursor;
import broadsheet.web.paging.Limit;
import broadsheet.web.problem.FieldError;
import broadsheet.web.problem.Problems;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.util.UriUtils;

@RestController
@Tag(name = "Media", description = "The newsroom's own pictures")
class MediaListController {

    private static final int LONGEST_QUESTION = 200;

    private final Stock stock;

    MediaListController(Stock stock) {
        this.stock = stock;
    }

    @GetMapping("/media")
    @Operation(
            operationId = "listMedia",
            summary = "List media, newest first",
            description = "q: words of caption, credit, alternative text and uploader, without regard to accents; the"
                    + " last may be begun only.")
    ResponseEntity<Page> list(
            @Parameter(
                            description = "Words to look for; the last may be begun only",
                            schema = @Schema(maxLength = LONGEST_QUESTION))
                    @RequestParam(defaultValue = "")
                    String q,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(required = false) @Nullable String limit) {
        var size = Limit.parse(limit);
        var after = Cursor.parse(cursor, MediaListController::place);
        if (q.length() > LONGEST_QUESTION) {
            throw Problems.malformed(
                    "The question is too long.",
                    new FieldError("q", "must have at most " + LONGEST_QUESTION + " characters"));
        }
        var found = stock.list(q, after, size.items() + 1).stream()
                .map(MediumAnswer::of)
                .toList();
        if (found.size() <= size.items()) {
            return ResponseEntity.ok(new Page(found, null));
        }
        var shown = found.subList(0, size.items());
        var next =
                new Cursor(shown.getLast().uploadedAt() + " " + shown.getLast().id());
        var path = q.isEmpty() ? "" : "&q=" + UriUtils.encode(q, UTF_8);
        return ResponseEntity.ok()
                .header(HttpHeaders.LINK, next.linkNext("/media", size).replace(">;", path + ">;"))
                .body(new Page(shown, next.text()));
    }

    private static Place place(String cursor) {
        var parts = cursor.split(" ", -1);
        if (parts.length != 2) {
            throw new IllegalArgumentException("of another list");
        }
        return new Place(Cursor.time(parts[0]), parts[1]);
    }

    /** A part of a list; {@code next} is absent on the last. */
    record Page(List<MediumAnswer> items, @Nullable String next) {}
}
