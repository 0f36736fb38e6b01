package broadsheet.article.review;

import broadsheet.article.content.ArticleAnswer;
import broadsheet.article.domain.Article;
import broadsheet.article.domain.Move;
import broadsheet.article.drafting.Moving;
import broadsheet.web.identity.Caller;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/articles/{id}")
@Tag(name = "Review", description = "From the author to an editor's yes")
class ReviewController {

    private static final int LONGEST_NOTE = 2_000;

    private final Moving moving;

    ReviewController(Moving moving) {
        this.moving = moving;
    }

    @PostMapping("/submit")
    @Operation(operationId = "submitArticle", summary = "Ask the editors to read an article")
    ResponseEntity<ArticleAnswer> submit(
            @PathVariable String id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @RequestBody(required = false) @Nullable NoteRequest request,
            Caller caller) {
        var note = Note.optional(request, LONGEST_NOTE);
        return moving.move(id, ifMatch, caller, Move.SUBMIT, (article, act) -> article.submit(note, act));
    }

    @PostMapping("/withdraw")
    @Operation(operationId = "withdrawArticle", summary = "Take an article back from review, to work on it")
    ResponseEntity<ArticleAnswer> withdraw(
            @PathVariable String id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            Caller caller) {
        return moving.move(id, ifMatch, caller, Move.WITHDRAW, Article::withdraw);
    }

    @PostMapping("/request-changes")
    @Operation(
            operationId = "requestChanges",
            summary = "Give an article back to its author",
            description = "The note says what is to be changed.")
    ResponseEntity<ArticleAnswer> requestChanges(
            @PathVariable String id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @RequestBody NoteRequest request,
            Caller caller) {
        var note = Note.required(request, LONGEST_NOTE);
        return moving.move(
                id, ifMatch, caller, Move.REQUEST_CHANGES, (article, act) -> article.requestChanges(note, act));
    }

    @PostMapping("/approve")
    @Operation(operationId = "approveArticle", summary = "Say that an article may go out")
    ResponseEntity<ArticleAnswer> approve(
            @PathVariable String id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @RequestBody(required = false) @Nullable NoteRequest request,
            Caller caller) {
        var note = Note.optional(request, LONGEST_NOTE);
        return moving.move(id, ifMatch, caller, Move.APPROVE, (article, act) -> article.approve(note, act));
    }

    /** What is said with a move. */
    record NoteRequest(
            @Schema(maxLength = LONGEST_NOTE) @Nullable String note) {}
}
