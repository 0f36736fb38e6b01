package broadsheet.comment.writing;

import static io.swagger.v3.oas.annotations.media.Schema.RequiredMode.REQUIRED;

import broadsheet.comment.domain.Comment;
import broadsheet.comment.domain.CommentText;
import broadsheet.web.conditional.ETags;
import broadsheet.web.conditional.IfMatch;
import broadsheet.web.idempotency.IdempotencyKey;
import broadsheet.web.identity.Caller;
import broadsheet.web.problem.Fields;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "Comments", description = "Comment, reply, edit, remove")
class CommentController {

    private final PostingComment posting;
    private final ChangingComment comments;
    private final EditingComment editing;
    private final RemovingComment removing;

    CommentController(
            PostingComment posting, ChangingComment comments, EditingComment editing, RemovingComment removing) {
        this.posting = posting;
        this.comments = comments;
        this.editing = editing;
        this.removing = removing;
    }

    @PostMapping("/articles/{articleId}/comments")
    @Operation(operationId = "postComment", summary = "Comment on an article, or reply to a comment")
    ResponseEntity<CommentAnswer> post(
            @PathVariable String articleId,
            @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key,
            @RequestBody CommentRequest request,
            Caller caller) {
        var posted = posting.post(articleId, request, caller, IdempotencyKey.parse(key, caller));
        return ResponseEntity.created(URI.create("/comments/" + posted.id()))
                .header(HttpHeaders.ETAG, ETags.of(posted.version()))
                .body(posted);
    }

    @PatchMapping(
            path = "/comments/{id}",
            consumes = {"application/merge-patch+json", "application/json"})
    @Operation(operationId = "editComment", summary = "Change a comment's text")
    ResponseEntity<CommentAnswer> edit(
            @PathVariable String id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @RequestBody TextRequest request,
            Caller caller) {
        var versions = IfMatch.parse(ifMatch);
        var fields = new Fields();
        var text = fields.required("text", request.text(), CommentText::new);
        fields.throwIfWrong();
        return whole(comments.change(id, versions, comment -> editing.edit(comment, text.orElseThrow(), caller)));
    }

    @DeleteMapping("/comments/{id}")
    @Operation(
            operationId = "removeComment",
            summary = "Remove a comment for good",
            description = "Its place in the thread stays. A moderator who removes what somebody else wrote says why.")
    ResponseEntity<Void> remove(
            @PathVariable String id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @Parameter(
                            description = "Why; a moderator must say it of what somebody else wrote",
                            schema =
                                    @Schema(
                                            allowableValues = {
                                                "fits",
                                                "spam",
                                                "abuse",
                                                "off-topic",
                                                "personal-data",
                                                "illegal",
                                                "quality",
                                                "other"
                                            }))
                    @RequestParam(required = false)
                    @Nullable
                    String reason,
            @Parameter(description = "For moderators", schema = @Schema(maxLength = 1_000))
                    @RequestParam(required = false)
                    @Nullable
                    String note,
            Caller caller) {
        removing.remove(id, IfMatch.parse(ifMatch), reason, note, caller);
        return ResponseEntity.noContent().build();
    }

    private static ResponseEntity<CommentAnswer> whole(Comment comment) {
        return ResponseEntity.ok().eTag(ETags.of(comment.version().value())).body(CommentAnswer.whole(comment));
    }

    record TextRequest(
            @Schema(requiredMode = REQUIRED, minLength = 1, maxLength = 5_000) @Nullable
            String text) {}
}
