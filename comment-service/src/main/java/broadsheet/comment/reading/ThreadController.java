package broadsheet.comment.reading;

import broadsheet.web.conditional.ETags;
import broadsheet.web.identity.Caller;
import broadsheet.web.paging.Cursor;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "Threads", description = "Read discussions level by level, a comment in its context, and counts")
class ThreadController {

    private final ReadingThreads threads;
    private final FindingComment comments;

    ThreadController(ReadingThreads threads, FindingComment comments) {
        this.threads = threads;
        this.comments = comments;
    }

    @GetMapping("/articles/{articleId}/comments")
    @Operation(
            operationId = "readDiscussion",
            summary = "Read a discussion",
            description = "The comments on the article, each with its first replies and their number. sort is oldest"
                    + " (when left out), newest, most-replied or most-recommended; flat lists every comment, replies"
                    + " among them, from oldest to newest.")
    ResponseEntity<ThreadPage> list(
            @PathVariable String articleId,
            @Parameter(description = "By what it is ordered; oldest when left out")
                    @Schema(allowableValues = {"oldest", "newest", "most-replied", "most-recommended", "flat"})
                    @RequestParam(required = false)
                    @Nullable
                    String sort,
            @Parameter(description = "How many first replies of each are shown, 0 to 10; 3 when left out")
                    @Schema(type = "integer", minimum = "0", maximum = "10")
                    @RequestParam(required = false)
                    @Nullable
                    String replies,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(required = false) @Nullable String limit,
            @Parameter(hidden = true) Optional<Caller> caller) {
        var part = Part.parse(sort, cursor, limit);
        var page = threads.article(articleId, part, FirstReplies.parse(replies).each(), caller);
        return listed(page, page.next(), "/articles/" + page.articleId() + "/comments", part);
    }

    @GetMapping("/comments/{id}/replies")
    @Operation(
            operationId = "readReplies",
            summary = "Read the replies to a comment",
            description = "One level of them, sorted as a discussion.")
    ResponseEntity<RepliesPage> replies(
            @PathVariable String id,
            @Parameter(description = "By what they are ordered; oldest when left out")
                    @Schema(allowableValues = {"oldest", "newest", "most-replied", "most-recommended"})
                    @RequestParam(required = false)
                    @Nullable
                    String sort,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(required = false) @Nullable String limit,
            @Parameter(hidden = true) Optional<Caller> caller) {
        var part = Part.parse(sort, cursor, limit);
        var page = threads.replies(id, part, caller);
        return listed(page, page.next(), "/comments/" + page.parentId() + "/replies", part);
    }

    @GetMapping("/comments/{id}")
    @Operation(operationId = "readComment", summary = "Read a comment")
    ResponseEntity<ThreadComment> read(@PathVariable String id, @Parameter(hidden = true) Optional<Caller> caller) {
        var comment = comments.find(id);
        return ResponseEntity.ok().eTag(ETags.of(comment.version().value())).body(threads.comment(comment, caller));
    }

    @GetMapping("/comments/{id}/context")
    @Operation(
            operationId = "readContext",
            summary = "Read a comment where it stands",
            description = "With all that it answers, what stands around it at its level, and the first replies to it.")
    Context context(@PathVariable String id, @Parameter(hidden = true) Optional<Caller> caller) {
        return threads.context(id, caller);
    }

    private static <T> ResponseEntity<T> listed(T page, @Nullable String next, String path, Part part) {
        var answer = ResponseEntity.ok();
        if (next != null) {
            answer.header(
                    HttpHeaders.LINK,
                    Cursor.parse(next, text -> text)
                            .map(Cursor::new)
                            .orElseThrow()
                            .linkNext(path, part.limit()));
        }
        return answer.body(page);
    }
}
