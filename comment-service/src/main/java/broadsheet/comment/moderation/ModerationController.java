package broadsheet.comment.moderation;

import broadsheet.comment.domain.Change;
import broadsheet.comment.domain.Comment;
import broadsheet.comment.writing.ChangingComment;
import broadsheet.comment.writing.CommentAnswer;
import broadsheet.web.conditional.ETags;
import broadsheet.web.conditional.IfMatch;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/comments/{id}")
@Tag(name = "Moderation", description = "Hide comments from readers, and show them again")
class ModerationController {

    private final ChangingComment comments;

    ModerationController(ChangingComment comments) {
        this.comments = comments;
    }

    @PostMapping("/reject")
    @Operation(operationId = "rejectComment", summary = "Hide a comment from readers")
    ResponseEntity<CommentAnswer> reject(
            @PathVariable String id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch) {
        return moderate(id, ifMatch, Comment::reject);
    }

    @PostMapping("/approve")
    @Operation(operationId = "approveComment", summary = "Show a held or rejected comment to readers")
    ResponseEntity<CommentAnswer> approve(
            @PathVariable String id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch) {
        return moderate(id, ifMatch, Comment::approve);
    }

    @PostMapping("/hold")
    @Operation(operationId = "holdComment", summary = "Have a comment wait for a moderator, unseen by readers")
    ResponseEntity<CommentAnswer> hold(
            @PathVariable String id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch) {
        return moderate(id, ifMatch, Comment::hold);
    }

    @PostMapping("/feature")
    @Operation(operationId = "featureComment", summary = "Recommend a comment to readers")
    ResponseEntity<CommentAnswer> feature(
            @PathVariable String id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch) {
        return moderate(id, ifMatch, Comment::feature);
    }

    @PostMapping("/unfeature")
    @Operation(operationId = "unfeatureComment", summary = "Recommend a comment no longer")
    ResponseEntity<CommentAnswer> unfeature(
            @PathVariable String id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch) {
        return moderate(id, ifMatch, Comment::unfeature);
    }

    private ResponseEntity<CommentAnswer> moderate(
            String id, @Nullable String ifMatch, Function<Comment, Change> move) {
        var comment = comments.change(id, IfMatch.parse(ifMatch), move);
        return ResponseEntity.ok().eTag(ETags.of(comment.version().value())).body(CommentAnswer.of(comment));
    }
}
