package broadsheet.comment.exchange;

import broadsheet.comment.domain.CommentId;
import broadsheet.comment.storage.Writings;
import broadsheet.web.paging.Cursor;
import broadsheet.web.paging.Limit;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/comments")
@Tag(name = "Exchange", description = "Bring comments of other systems in, and take all comments out")
class ExchangeController {

    private final BringingComment bringing;
    private final Writings writings;

    ExchangeController(BringingComment bringing, Writings writings) {
        this.bringing = bringing;
        this.writings = writings;
    }

    @PutMapping("/{id}")
    @Operation(
            operationId = "bringComment",
            summary = "Bring a comment of another system in",
            description = "As it was there, at its time, past all moderation. The id is a UUID of version 7, made of"
                    + " that time and the old id: repeated, it changes nothing.")
    ResponseEntity<ExchangedComment> bring(@PathVariable String id, @RequestBody BroughtRequest request) {
        var brought = bringing.bring(id, request);
        return ResponseEntity.status(brought.isNew() ? HttpStatus.CREATED : HttpStatus.OK)
                .body(ExchangedComment.of(brought.comment()));
    }

    @GetMapping
    @Operation(
            operationId = "takeComments",
            summary = "Take all comments of all discussions out",
            description = "In the order of their times, with the words of those that readers don't see.")
    ResponseEntity<Part> all(
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(required = false) @Nullable String limit) {
        var size = Limit.parse(limit);
        var found = writings.all(Cursor.parse(cursor, CommentId::parse), size.items() + 1);
        var part = found.stream().limit(size.items()).map(ExchangedComment::of).toList();
        if (found.size() == part.size()) {
            return ResponseEntity.ok(new Part(part, null));
        }
        var next = new Cursor(part.getLast().id());
        return ResponseEntity.ok()
                .header(HttpHeaders.LINK, next.linkNext("/comments", size))
                .body(new Part(part, next.text()));
    }

    /**
     * Some of all comments.
     *
     * @param next the cursor of the next part; absent in the last
     */
    record Part(List<ExchangedComment> comments, @Nullable String next) {}
}
